import type { Reading } from '../../digest/reading.js'
import { slug } from '../../digest/slug.js'
import { knownIssues } from './known-issues.js'
import type { Lock, LockedIssue } from './lock.js'
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
  const known = knownIssues(readings, lock.issues)
  const segments = giveSegments(lock.issues.map(({ at }) => at))
  const oldFragments = new Map<string, string[]>()
  const issues: LockedIssue[] = []
  const settled = readings.map((reading) => {
    const before = known.get(reading)
    const at = before?.at ?? segments.claim(slug(reading.digest.id, 'digest'))
    const { items, locked, old } = settleItems(reading, before?.items ?? [])
    for (const [id, fragments] of old) oldFragments.set(`${at}#${id}`, fragments)
    issues.push({ file: reading.digest.file, at, items: locked })
    return { ...reading, digest: { ...reading.digest, id: at, items } }
  })
  const stillThere = new Set(known.values())
  issues.push(...lock.issues.filter((issue) => !stillThere.has(issue)))
  return { readings: settled, issues, oldFragments }
}
