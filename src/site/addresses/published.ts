import { canonicalNames, nameKey } from '../../archive/names.js'
import type { PublishedNames } from '../../archive/published.js'
import type { Lock } from './lock.js'

/** The names that have a page by the lock, an alias under the name that it stands for now. */
export function publishedNames(lock: Lock, aliases: Record<string, string[]>): PublishedNames {
  const canonical = canonicalNames(aliases)
  const keys = (names: Map<string, string>) => new Set([...names.keys()].map((name) => nameKey(canonical(name))))
  return {
    sources: keys(lock.sources),
    authors: keys(lock.authors),
    people: keys(lock.people),
    places: keys(lock.places),
    organisations: keys(lock.organisations),
  }
}
