import type { Reading } from '../../digest/reading.js'
import { slug } from '../../digest/slug.js'
import { knownIssues, type Unsettled } from './known-issues.js'
import type { Lock, LockedIssue, LockedItem } from './lock.js'
import { giveSegments } from './segments.js'
import { settleItems } from './settle-items.js'

/** Readings with the ids that their issues and items have on the site. */
export interface SettledIssues {
  readings: Reading[]
  /** What the lock keeps of them, and of those whose digest is gone. */
  issues: LockedIssue[]
  /** By an issue's id and an item's: the fragments that the item answers to besides. */
  oldFragments: Map<string, string[]>
}

/** Gives every issue and item its part of an address: the one that it had before, or a new one. */
export function settleIssues(readings: Reading[], lock: Lock): SettledIssues {
  const settled = settleEach(
    readings.map((reading) => ({ file: reading.digest.file, load: () => reading })),
    lock,
    ({ load }, at, before) => settleIssue(load(), at, before?.items ?? []),
  )
  return { ...settled, readings: settled.each.map(({ reading }) => reading) }
}

/** An issue with its part of an address. */
export interface SettledIssue {
  issue: LockedIssue
  /** By an item's id: the fragments that the item answers to besides. */
  old: [id: string, fragments: string[]][]
}

/** Goes through the digests in their order; each is settled by what is given. */
export function settleEach<Digest extends Unsettled, Settled extends SettledIssue>(
  digests: Digest[],
  lock: Lock,
  settle: (digest: Digest, at: string, before: LockedIssue | undefined) => Settled,
): Omit<SettledIssues, 'readings'> & { each: Settled[] } {
  const known = knownIssues(digests, lock.issues)
  const segments = giveSegments(lock.issues.map(({ at }) => at))
  const oldFragments = new Map<string, string[]>()
  const each = digests.map((digest) => {
    const before = known.get(digest)
    const at = before?.at ?? segments.claim(slug(digest.load().digest.id, 'digest'))
    const settled = settle(digest, at, before)
    for (const [id, fragments] of settled.old) oldFragments.set(`${at}#${id}`, fragments)
    return settled
  })
  const stillThere = new Set(known.values())
  const gone = lock.issues.filter((issue) => !stillThere.has(issue))
  return { each, issues: [...each.map(({ issue }) => issue), ...gone], oldFragments }
}

/** Gives the items of an issue their fragments. */
export function settleIssue(reading: Reading, at: string, before: LockedItem[]): SettledIssue & { reading: Reading } {
  const { digest } = reading
  const { items, locked, old } = settleItems(reading, before)
  return {
    reading: { ...reading, digest: { ...digest, id: at, items } },
    issue: { file: digest.file, at, items: locked },
    old: [...old],
  }
}
