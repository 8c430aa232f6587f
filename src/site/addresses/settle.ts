import type { Archive } from '../../archive/archive.js'
import { canonicalNames, nameKey } from '../../archive/names.js'
import type { Addresses } from '../addresses.js'
import { createAddresses } from './create.js'
import type { Lock } from './lock.js'
import { type Moved, movedNames, nameSegments } from './names.js'
import type { SettledIssues } from './settle-issues.js'
import { settleStories } from './settle-stories.js'

/** Where everything stands on the site. */
export interface Settled {
  addresses: Addresses
  /** The lock to write: what the old one said, and what is new. */
  lock: Lock
  /** Pages of earlier builds that are another one now: an alias that had a page of its own. */
  moved: Moved[]
}

/**
 * Gives everything that has a page in an archive of settled issues its address: the one that it had before, or a new
 * one. An address in the lock is never given to anything else, also where what it stood for is gone.
 */
export function settleAddresses(
  archive: Archive,
  { issues, oldFragments }: Pick<SettledIssues, 'issues' | 'oldFragments'>,
  lock: Lock,
): Settled {
  const canonical = canonicalNames(archive.publication.aliases)
  const names = (entries: { name: string }[]) => entries.map(({ name }) => name)
  const [sources, authors] = [names(archive.sources), names(archive.authors)]
  const [people, places, organisations] = [names(archive.people), names(archive.places), bodiesOf(archive)]
  const given = {
    topics: nameSegments(
      archive.topics.map(({ topic }) => topic.id),
      lock.topics,
      'topic',
    ),
    sources: nameSegments(sources, lock.sources, 'source'),
    authors: nameSegments(authors, lock.authors, 'author'),
    people: nameSegments(people, lock.people, 'person'),
    places: nameSegments(places, lock.places, 'place'),
    organisations: nameSegments(organisations, lock.organisations, 'organisation'),
  }
  const { stories, ofStory, movedStories } = settleStories(archive, oldFragments, lock.stories)
  const addresses = createAddresses({ ...given, stories: ofStory, canonical, oldFragments })
  const { source, author, person, place, organisation } = addresses
  return {
    addresses,
    lock: { issues, ...given, stories, others: lock.others },
    moved: [
      ...movedNames('sources', lock.sources, sources, canonical, source),
      ...movedNames('authors', lock.authors, authors, canonical, author),
      ...movedNames('people', lock.people, people, canonical, person),
      ...movedNames('places', lock.places, places, canonical, place),
      ...movedNames('organisations', lock.organisations, organisations, canonical, organisation),
      ...becameSources(lock.organisations, sources, source),
      ...movedStories(addresses),
    ],
  }
}

/** Organisations that have a page of their own: those that are no source. */
function bodiesOf(archive: Archive): string[] {
  const sources = new Set(archive.sources.map(({ name }) => nameKey(name)))
  return archive.organisations.map(({ name }) => name).filter((name) => !sources.has(nameKey(name)))
}

/** An organisation that had a page of its own, and has since been cited: its page is the source's. */
function becameSources(locked: Map<string, string>, sources: string[], source: Addresses['source']): Moved[] {
  const shown = new Set(sources.map(nameKey))
  return [...locked]
    .filter(([name]) => shown.has(nameKey(name)))
    .map(([name, at]) => ({ from: `organisations/${at}/`, to: source(name) }))
}
