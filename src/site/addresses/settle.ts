import { canonicalNames } from '../../archive/names.js'
import type { Reading } from '../../digest/reading.js'
import { slug } from '../../digest/slug.js'
import type { Publication } from '../../publication/publication.js'
import type { Addresses } from '../addresses.js'
import { createAddresses } from './create.js'
import { knownIssues } from './known-issues.js'
import type { Lock, LockedIssue } from './lock.js'
import { movedNames, nameSegments } from './names.js'
import { giveSegments } from './segments.js'
import { settleItems } from './settle-items.js'

/** Readings with the ids that they have on the site, and where everything stands on it. */
export interface Settled {
  readings: Reading[]
  addresses: Addresses
  /** The lock to write: what the old one said, and what is new. */
  lock: Lock
  /** Pages of earlier builds that are another one now, from the site's root: an alias that had a page of its own. */
  moved: { from: string; to: string }[]
}

/**
 * Gives every issue, item, topic, source and author its address: the one that it had before, or a new one. An address
 * in the lock is never given to anything else, also where what it stood for is gone.
 */
export function settleAddresses(readings: Reading[], lock: Lock, publication: Publication): Settled {
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

  const canonical = canonicalNames(publication.aliases)
  const items = readings.flatMap(({ digest }) => digest.items)
  const sourceNames = [...new Set(items.flatMap((item) => item.sources.map(({ name }) => name)))].map(canonical)
  const authorNames = [...new Set(items.flatMap((item) => item.authors))].map(canonical)
  const topicIds = publication.topics.map(({ id }) => id)
  const topics = nameSegments(topicIds, lock.topics, 'topic')
  const sources = nameSegments(sourceNames, lock.sources, 'source')
  const authors = nameSegments(authorNames, lock.authors, 'author')
  const addresses = createAddresses({ topics, sources, authors, canonical, oldFragments })
  return {
    readings: settled,
    addresses,
    lock: { issues, topics, sources, authors, others: lock.others },
    moved: [
      ...movedNames('sources', lock.sources, sourceNames, canonical, addresses.source),
      ...movedNames('authors', lock.authors, authorNames, canonical, addresses.author),
    ],
  }
}
