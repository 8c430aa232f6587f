import type { Candidate } from './candidates.js'

/** A phrase and its other forms, such as "prisoner" and "prisoners", as one. */
export interface Family {
  /** The one that files the most items first. */
  phrases: Candidate[]
  /** Items that one of them files, and that one of them stands in. */
  files: ReadonlySet<number>
  standsIn: ReadonlySet<number>
  times: number
}

/** Gathers phrases that differ in their endings alone. */
export function familiesOf(candidates: Candidate[]): Family[] {
  const byStart = new Map<string, Candidate[][]>()
  for (const one of [...candidates].sort(byFiles)) {
    const start = `${one.words.length} ${one.key.slice(0, fewestShared)}`
    const groups = byStart.get(start) ?? []
    const group = groups.find(([first]) => first !== undefined && isForm(first, one))
    if (group) group.push(one)
    else byStart.set(start, [...groups, [one]])
  }
  return [...byStart.values()].flat().map((phrases) => ({
    phrases,
    files: new Set(phrases.flatMap(({ files }) => files)),
    standsIn: new Set(phrases.flatMap(({ standsIn }) => standsIn)),
    times: phrases.reduce((sum, { times }) => sum + times, 0),
  }))
}

const byFiles = (one: Candidate, other: Candidate): number =>
  other.files.length - one.files.length || (one.key < other.key ? -1 : 1)

/** As many letters as two forms of a word begin with at least. */
const fewestShared = 4

function isForm({ words }: Candidate, { words: others }: Candidate): boolean {
  return words.length === others.length && words.every((word, at) => sameStem(word, others[at] ?? ''))
}

/**
 * Endings are a third of a word at most: "Armenia" and "Armenian", but not "community" and "communication"; and of short
 * words one has no ending but a vowel: "type" and "typing", but not "stream" and "streaks".
 */
function sameStem(one: string, other: string): boolean {
  const longer = Math.max(one.length, other.length)
  let shared = 0
  while (shared < longer && one[shared] !== undefined && one[shared] === other[shared]) shared += 1
  if (one === other) return true
  if (shared < Math.max(fewestShared, 0.7 * longer)) return false
  const shorter = one.length < other.length ? one : other
  return shared > longestShort || vowelsAtMost.test(shorter.slice(shared))
}

/** So short a stem may begin words that have nothing in common. */
const longestShort = 5
const vowelsAtMost = /^[aeiouyàáâãäåèéêëìíîïòóôõöùúûüýаеиоуыяюієїαεηιουω]?$/

/** Whether a phrase has another in it, and so finds nothing that the other does not. */
export const contains = (whole: Candidate, part: Candidate): boolean => partsOf(whole).includes(part.key)

/** The keys of all that a phrase contains: words, or characters in a row where words have no spaces between them. */
export function partsOf({ key }: Candidate): string[] {
  const isSpaced = key.includes(' ')
  if (!isSpaced && !/^[\p{Script=Han}\p{Script=Katakana}\p{Script=Thai}]/u.test(key)) return []
  const pieces = isSpaced ? key.split(' ') : [...key]
  const parts = pieces.flatMap((_, from) =>
    pieces.slice(from).map((_, more) => pieces.slice(from, from + more + 1).join(isSpaced ? ' ' : '')),
  )
  return parts.filter((part) => part !== key)
}
