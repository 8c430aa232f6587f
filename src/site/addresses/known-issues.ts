import { addTo } from '../../archive/lists.js'
import type { Reading } from '../../digest/reading.js'
import { digestName } from '../../publication/list.js'
import type { LockedIssue } from './lock.js'
import { headlineKey } from './remember.js'

/** A digest that may have had a page. */
export interface Unsettled {
  file: string
  /** Asked for only where the file's name is not known. */
  load(): Reading
}

/** Knows digests again by their file's name, in whatever folder, and renamed ones by their headlines. */
export function knownIssues<Digest extends Unsettled>(
  readings: Digest[],
  locked: LockedIssue[],
): Map<Digest, LockedIssue> {
  const byName = new Map<string, LockedIssue>()
  for (const issue of locked) if (!byName.has(digestName(issue.file))) byName.set(digestName(issue.file), issue)
  const known = new Map<Digest, LockedIssue>()
  for (const reading of readings) {
    const issue = byName.get(digestName(reading.file))
    if (issue) known.set(reading, issue)
  }
  const found = new Set(known.values())
  const byHeadline = new Map<string, LockedIssue[]>()
  for (const issue of locked.filter((one) => !found.has(one))) {
    for (const key of new Set(issue.items.map(headlineKey))) addTo(byHeadline, key, issue)
  }
  if (byHeadline.size === 0) return known
  for (const reading of readings.filter((one) => !known.has(one))) {
    const issue = mostShared(reading, byHeadline)
    if (issue === undefined || found.has(issue)) continue
    known.set(reading, issue)
    found.add(issue)
  }
  return known
}

/** The issue that has more than half of the headlines, of either: fewer may be what every digest ends with. */
function mostShared(reading: Unsettled, byHeadline: Map<string, LockedIssue[]>): LockedIssue | undefined {
  const { digest } = reading.load()
  const shared = new Map<LockedIssue, number>()
  for (const key of new Set(digest.items.map(headlineKey))) {
    for (const issue of byHeadline.get(key) ?? []) shared.set(issue, (shared.get(issue) ?? 0) + 1)
  }
  return [...shared].find(([{ items }, count]) => count * 2 > Math.max(digest.items.length, items.length))?.[0]
}
