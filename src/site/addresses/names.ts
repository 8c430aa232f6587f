import { nameKey } from '../../archive/names.js'
import { slug } from '../../digest/slug.js'
import { compare } from '../../publication/list.js'
import { giveSegments } from './segments.js'

/**
 * Gives names that have no address yet one of their own, beside those that the lock knows. Two names that differ in
 * case or composition are one.
 */
export function nameSegments(names: string[], locked: Map<string, string>, fallback: string): Map<string, string> {
  const known = new Set([...locked.keys()].map(nameKey))
  const segments = giveSegments(locked.values())
  const given = new Map(locked)
  // In an order of their own, so that the order of the digests has no say in who gets "smith" and who "smith-2".
  for (const name of [...names].sort(compare)) {
    const key = nameKey(name)
    if (known.has(key)) continue
    known.add(key)
    given.set(name, segments.claim(slug(name, fallback)))
  }
  return given
}

/** A page of an earlier build that is another one now, and which. Both from the site's root. */
export interface Moved {
  from: string
  to: string
}

/** Pages of names that an editor has since made aliases: they lead on to the canonical name's. */
export function movedNames(
  folder: string,
  locked: Map<string, string>,
  names: string[],
  canonical: (name: string) => string,
  addressOf: (name: string) => string,
): Moved[] {
  const shown = new Set(names.map(nameKey))
  return [...locked].flatMap(([name, at]) => {
    const key = nameKey(canonical(name))
    if (key === nameKey(name) || !shown.has(key)) return []
    return [{ from: `${folder}/${at}/`, to: addressOf(name) }]
  })
}
