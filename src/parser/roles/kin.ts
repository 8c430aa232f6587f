import type { LineKeys } from './line-keys.js'

/** A line of so many words is a publication's own; a shorter one ("Sports") may stand in two by chance. */
const fewestWords = 4

/**
 * Which of the digests that are read together are issues of one publication, as far as their lines show: each shares
 * with another of its kin a line that is no one else's by chance, or two lines. An odd one is by itself, so that it does
 * not mislead the others, nor they it. Gives the places of each kin's digests; how they are ordered does not depend on
 * who is whose.
 */
export function kinsOf(digests: LineKeys[]): number[][] {
  const parents = digests.map((_, index) => index)
  const rootOf = (index: number): number => {
    let at = index
    while (parents[at] !== at) at = parents[at] as number
    parents[index] = at
    return at
  }
  const unite = (one: number, other: number): void => {
    parents[rootOf(other)] = rootOf(one)
  }
  const once = new Set<string>()
  for (const { words, places } of sharedLines(digests)) {
    const [first, second] = places as [number, number]
    const pair = `${first} ${second}`
    if (places.length === 2 && words < fewestWords && !once.has(pair)) once.add(pair)
    else for (const place of places) unite(first, place)
  }
  const kins = new Map<number, number[]>()
  for (const index of digests.keys()) {
    const root = rootOf(index)
    const kin = kins.get(root)
    if (kin) kin.push(index)
    else kins.set(root, [index])
  }
  return [...kins.values()]
}

/** A line that several digests share: its length in words, and in which they stand. */
interface SharedLine {
  words: number
  places: number[]
}

function sharedLines(digests: LineKeys[]): SharedLine[] {
  const firsts = new Map<number, number>()
  const lines = new Map<number, SharedLine>()
  for (const [index, { words, telling }] of digests.entries()) {
    for (let line = 0; line < words.length; line += 1) {
      const count = telling[line] as number
      if (count < 1) continue
      const key = words[line] as number
      const first = firsts.get(key)
      if (first === undefined) firsts.set(key, index)
      else if (first !== index) addPlace(lines, key, { words: count, places: [first] }, index)
    }
  }
  return [...lines.values()]
}

/** Adds a digest to those that share a line. */
function addPlace(lines: Map<number, SharedLine>, key: number, begun: SharedLine, place: number): void {
  const line = lines.get(key) ?? begun
  lines.set(key, line)
  if (line.places.at(-1) !== place) line.places.push(place)
}
