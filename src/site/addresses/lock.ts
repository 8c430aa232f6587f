import { z } from 'zod'
import { compare } from '../../publication/list.js'
import { longestSegment, segmentPattern } from './segments.js'

/** Where a publication's addresses are kept, from its folder. */
export const lockFile = 'newsbinder.lock'

/** The version of the lock's format that we write, and the only one that we read. */
export const lockVersion = 1

const at = z.string().max(longestSegment).regex(segmentPattern)
const line = z.int().positive()
const named = { name: z.string(), at }

/** A line of the lock: one address, and what it is the address of. */
export const recordSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lock'), version: z.int(), about: z.string() }),
  z.object({
    kind: z.literal('issue'),
    file: z.string(),
    at,
    gone: z.literal(true).exactOptional().describe('its digest was deleted, and a build has said so'),
  }),
  z.object({
    kind: z.literal('item'),
    file: z.string(),
    at,
    lines: z.tuple([line, line]).describe('first and last, when the digest was last read'),
    headline: z.string(),
    starts: z.string().exactOptional().describe('its first line, where that is not the headline'),
  }),
  z.object({ kind: z.literal('topic'), ...named }),
  z.object({ kind: z.literal('source'), ...named }),
  z.object({ kind: z.literal('author'), ...named }),
  z.object({ kind: z.literal('person'), ...named }),
  z.object({ kind: z.literal('place'), ...named }),
  z.object({ kind: z.literal('organisation'), ...named }),
  z.object({ kind: z.literal('story'), ...named }),
])
export type LockRecord = z.output<typeof recordSchema>

/** A fragment once published, and how to know its item again. */
export interface LockedItem {
  at: string
  lines: [number, number]
  headline: string
  starts?: string
}

/** A digest's folder on the site, and its items. */
export interface LockedIssue {
  file: string
  at: string
  items: LockedItem[]
  /** Its digest was deleted, and a build has said so. */
  gone?: true
  /** All this as it stands in the file, where it does. */
  written?: string
}

/** The addresses once published. Topics go by their id, stories by an item's, all others by their name. */
export interface Lock {
  issues: LockedIssue[]
  topics: Map<string, string>
  sources: Map<string, string>
  authors: Map<string, string>
  people: Map<string, string>
  places: Map<string, string>
  organisations: Map<string, string>
  /** By the address of the item that a story began with when its page was first made: "2023-10-11#editor-arrested". */
  stories: Map<string, string>
  /** Lines of a kind that this version does not know; they stay as they are. */
  others: string[]
}

/** The lock of a publication that was never built. */
export function emptyLock(): Lock {
  return {
    issues: [],
    topics: new Map(),
    sources: new Map(),
    authors: new Map(),
    people: new Map(),
    places: new Map(),
    organisations: new Map(),
    stories: new Map(),
    others: [],
  }
}

/** Writes a lock as JSON lines, sorted: one address a line, so that the locks of two editors merge line by line. */
export function writeLock(lock: Lock): string {
  const about = 'The addresses once published. Keep this file under version control; a line deleted moves a page.'
  const records: LockRecord[] = []
  const head = JSON.stringify({ kind: 'lock', version: lockVersion, about })
  const inOrder = [...lock.issues].sort((one, other) => compare(one.file, other.file))
  const issues = inOrder.map((issue) => issue.written ?? writeIssue(issue))
  for (const [kind, addresses] of [
    ['topic', lock.topics],
    ['source', lock.sources],
    ['author', lock.authors],
    ['person', lock.people],
    ['place', lock.places],
    ['organisation', lock.organisations],
    ['story', lock.stories],
  ] as const) {
    const inOrder = [...addresses].sort(([one], [other]) => compare(one, other))
    records.push(...inOrder.map(([name, at]) => ({ kind, name, at })))
  }
  const names = [...records.map((record) => JSON.stringify(record)), ...lock.others].map((text) => `${text}\n`)
  return [`${head}\n`, ...issues, ...names].join('')
}

/** The lines of an issue and its items. */
export function writeIssue({ file, at, items, gone }: LockedIssue): string {
  const inOrder = [...items].sort((one, other) => one.lines[0] - other.lines[0] || compare(one.at, other.at))
  const records: LockRecord[] = [
    { kind: 'issue', file, at, ...(gone && { gone }) },
    ...inOrder.map(({ at, ...item }) => ({ kind: 'item', file, at, ...item }) as const),
  ]
  return records.map((record) => `${JSON.stringify(record)}\n`).join('')
}
