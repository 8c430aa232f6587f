import type { ArchiveFacts } from '../archive-facts.js'
import type { LineKeys } from '../line-keys.js'
import { type FirstReading, type Kind, kinds } from './first-reading.js'

const count = kinds.length

/** Of the lines that are alike, how many there are, and how many of them are of each kind, in shares of {@link oneVote}. */
export interface Tally {
  lines: number
  /** Undefined for a line that is like no other. */
  kinds: number[] | undefined
}

/** Tallies are whole numbers, so that they come to the same in whatever order digests are counted. */
const oneVote = 2 ** 20

/**
 * What each line of a digest is taken for at first reading, as its kin count it. Lines are those that may be news; hardly
 * one of them is taken for more than three kinds.
 */
export interface Votes {
  /** By one number lines look alike. */
  shapes: Float64Array
  /** Where the votes on each line begin; and the end of all. */
  starts: Uint32Array
  /** Of each vote, for which kind it is, and how much of {@link oneVote}. */
  kinds: Uint8Array
  shares: Int32Array
}

/** A digest among those it is read with: kin count for each other, and for its looks those in the same layout. */
export interface Voter {
  archive: ArchiveFacts
  layout: string
  keys: LineKeys
  votes: Votes
}

/** The votes on units that may be news, by how probable each kind is. */
export function votesBy({ likely }: FirstReading, units: number[], shapes: Float64Array): Votes {
  const starts = new Uint32Array(units.length + 1)
  const all: { kind: number; share: number }[] = []
  for (const [line, unit] of units.entries()) {
    for (let kind = 0; kind < count; kind += 1) {
      const share = Math.round((likely[unit * count + kind] as number) * oneVote)
      if (share !== 0) all.push({ kind, share })
    }
    starts[line + 1] = all.length
  }
  return {
    shapes,
    starts,
    kinds: Uint8Array.from(all, ({ kind }) => kind),
    shares: Int32Array.from(all, ({ share }) => share),
  }
}

/** What the lines of kin turned out to be: by their words, and by their shapes where the layout is the same. */
interface KinTallies {
  words: Tallies
  looks: Map<string, Tallies>
}
type Tallies = Map<number, Tally>

/**
 * What kin tell each digest: for each of its lines, a number for those that look like it, and one for those that say the
 * same.
 */
export function tellKin(voters: Voter[]): Uint32Array[] {
  const kins = new Map<ArchiveFacts, KinTallies>()
  eachVote((words, looks, { keys, votes: { shapes } }, line) => {
    countLine(words, keys.words[line] as number)
    countLine(looks, shapes[line] as number)
  })
  eachVote((words, looks, { keys, votes }, line) => {
    addVote(words, keys.words[line] as number, votes, line)
    addVote(looks, votes.shapes[line] as number, votes, line)
  })
  const told = new Map(voters.map((voter) => [voter, new Uint32Array(2 * voter.votes.shapes.length)]))
  eachVote((words, looks, voter, line) => {
    const own = told.get(voter) as Uint32Array
    own[2 * line] = alikeNumber(looks.get(voter.votes.shapes[line] as number), voter.votes, line)
    own[2 * line + 1] = alikeNumber(words.get(voter.keys.words[line] as number), voter.votes, line)
  })
  return [...told.values()]

  function eachVote(each: (words: Tallies, looks: Tallies, voter: Voter, line: number) => void): void {
    for (const voter of voters) {
      const { words, looks } = kins.get(voter.archive) ?? { words: new Map(), looks: new Map() }
      kins.set(voter.archive, { words, looks })
      const inLayout = looks.get(voter.layout) ?? new Map<number, Tally>()
      looks.set(voter.layout, inLayout)
      for (let line = 0; line < voter.votes.shapes.length; line += 1) each(words, inLayout, voter, line)
    }
  }
}

/** Counts a line among those with a key. */
export function countLine<Key>(table: Map<Key, Tally>, key: Key): void {
  const tally = table.get(key)
  if (tally) tally.lines += 1
  else table.set(key, { lines: 1, kinds: undefined })
}

/** Adds a line's votes to those with a key, when they are counted: most lines are like no other. */
export function addVote<Key>(table: Map<Key, Tally>, key: Key, { starts, kinds, shares }: Votes, line: number): void {
  const tally = table.get(key)
  if (!tally || tally.lines < 2) return
  tally.kinds ??= new Array<number>(count).fill(0)
  for (let at = starts[line] as number; at < (starts[line + 1] as number); at += 1) {
    const kind = kinds[at] as number
    tally.kinds[kind] = (tally.kinds[kind] as number) + (shares[at] as number)
  }
}

/** What the other lines that are like one are taken for. */
export interface Alike {
  many: 'many' | 'some' | 'one'
  /** The most frequent kind, and the next, where it is not rare. */
  most: { kind: Kind; grade: string }
  next: { kind: Kind; grade: string } | undefined
}

/** The others of the lines with a key, as a number: 0 where there are none. A line has no vote on itself. */
export function alikeNumber(tally: Tally | undefined, { starts, kinds, shares }: Votes, line: number): number {
  if (!tally?.kinds) return 0
  const lines = tally.lines - 1
  others.set(tally.kinds)
  for (let at = starts[line] as number; at < (starts[line + 1] as number); at += 1)
    others[kinds[at] as number] = (others[kinds[at] as number] as number) - (shares[at] as number)
  const all = lines * oneVote
  const shareOf = (kind: number): number => (others[kind] as number) / all
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

const others = new Float64Array(count)

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
