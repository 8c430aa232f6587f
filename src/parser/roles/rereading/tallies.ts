import type { ArchiveFacts } from '../archive-facts.js'
import type { LineKeys } from '../line-keys.js'
import { type FirstReading, type Kind, kinds } from './first-reading.js'

const count = kinds.length

/** Of the lines that are alike, how many there are, and how many of them are of each kind, in shares of {@link oneVote}. */
export interface Tally {
  lines: number
  kinds: number[]
}

/** Tallies are whole numbers, so that they come to the same in whatever order digests are counted. */
const oneVote = 2 ** 20

/** What each line of a digest is taken for at first reading, as its kin count it: a place for each that may be news. */
export interface Votes {
  /** By one number lines look alike. */
  shapes: Float64Array
  /** `line * kinds.length + kind`, in shares of {@link oneVote}. */
  likely: Int32Array
}

/** A digest among those it is read with: kin count for each other, and for its looks those in the same layout. */
export interface Voter {
  archive: ArchiveFacts
  layout: string
  keys: LineKeys
  votes: Votes
}

/** The votes on units that may be news, by how probable each kind is. */
export function likelyVotes({ likely }: FirstReading, units: number[]): Int32Array {
  const votes = new Int32Array(units.length * count)
  for (const [line, unit] of units.entries())
    for (let kind = 0; kind < count; kind += 1)
      votes[line * count + kind] = Math.round((likely[unit * count + kind] as number) * oneVote)
  return votes
}

/** What the lines of kin turned out to be: by their words, and by their shapes where the layout is the same. */
interface KinTallies {
  words: Map<number, Tally>
  looks: Map<string, Map<number, Tally>>
}

/**
 * What kin tell each digest: for each of its lines, a number for those that look like it, and one for those that say the
 * same.
 */
export function tellKin(voters: Voter[]): Uint32Array[] {
  const kins = new Map<ArchiveFacts, KinTallies>()
  for (const { archive, layout, keys, votes } of voters) {
    const { words, looks } = kinOf(archive)
    const inLayout = looks.get(layout) ?? new Map<number, Tally>()
    looks.set(layout, inLayout)
    for (const [line, shape] of votes.shapes.entries()) {
      addVote(words, keys.words[line] as number, votes.likely, line)
      addVote(inLayout, shape, votes.likely, line)
    }
  }
  return voters.map(({ archive, layout, keys, votes: { shapes, likely } }) => {
    const { words, looks } = kinOf(archive)
    const inLayout = looks.get(layout)
    const told = new Uint32Array(2 * shapes.length)
    for (const [line, shape] of shapes.entries()) {
      told[2 * line] = alikeNumber(inLayout?.get(shape), likely, line)
      told[2 * line + 1] = alikeNumber(words.get(keys.words[line] as number), likely, line)
    }
    return told
  })

  function kinOf(archive: ArchiveFacts): KinTallies {
    const known = kins.get(archive) ?? { words: new Map(), looks: new Map() }
    kins.set(archive, known)
    return known
  }
}

/** Adds a line's vote to those with a key. */
export function addVote<Key>(table: Map<Key, Tally>, key: Key, likely: Int32Array, line: number): void {
  let tally = table.get(key)
  if (!tally) {
    tally = { lines: 0, kinds: new Array<number>(count).fill(0) }
    table.set(key, tally)
  }
  tally.lines += 1
  for (let kind = 0; kind < count; kind += 1)
    tally.kinds[kind] = (tally.kinds[kind] as number) + (likely[line * count + kind] as number)
}

/** What the other lines that are like one are taken for. */
export interface Alike {
  many: 'many' | 'some' | 'one'
  /** The most frequent kind, and the next, where it is not rare. */
  most: { kind: Kind; grade: string }
  next: { kind: Kind; grade: string } | undefined
}

/** The others of the lines with a key, as a number: 0 where there are none. A line has no vote on itself. */
export function alikeNumber(tally: Tally | undefined, likely: Int32Array, line: number): number {
  const lines = (tally?.lines ?? 1) - 1
  if (!tally || lines < 1) return 0
  const all = lines * oneVote
  const shareOf = (kind: number): number =>
    ((tally.kinds[kind] as number) - (likely[line * count + kind] as number)) / all
  let most = 0
  let next = -1
  for (let kind = 1; kind < count; kind += 1) {
    if (shareOf(kind) > shareOf(most)) {
      next = most
      most = kind
    } else if (next < 0 || shareOf(kind) > shareOf(next)) next = kind
  }
  const many = lines >= 6 ? 3 : lines >= 2 ? 2 : 1
  const isRare = shareOf(next) <= 0.15
  const second = isRare ? count * grades.length : next * grades.length + gradeOf(shareOf(next))
  return many + 4 * (most * grades.length + gradeOf(shareOf(most)) + count * grades.length * second)
}

/** What such a number says; undefined where there are no others. */
export function alikeOf(number: number): Alike | undefined {
  const many = (['one', 'some', 'many'] as const)[(number % 4) - 1]
  if (many === undefined) return undefined
  const all = Math.floor(number / 4)
  return { many, most: named(all % (count * grades.length)), next: nextOf(Math.floor(all / (count * grades.length))) }
}

const nextOf = (second: number): Alike['next'] => (second === count * grades.length ? undefined : named(second))
const named = (one: number): Alike['most'] => ({
  kind: kinds[Math.floor(one / grades.length)] as Kind,
  grade: grades[one % grades.length]?.[1] as string,
})

const grades: [number, string][] = [
  [0.92, 'nearly all'],
  [0.75, 'most'],
  [0.5, 'half'],
  [0.25, 'many'],
  [0.08, 'some'],
  [-Infinity, 'few'],
]

const gradeOf = (share: number): number => grades.findIndex(([more]) => share > more)

/** How often something is so, in words. */
export const gradeName = (share: number): string => grades[gradeOf(share)]?.[1] ?? 'few'
