import type { NamedEntity } from '../digest/schema.js'
import { compare } from '../publication/list.js'
import type { AuthorEntry, Mention, NamedEntry, SourceEntry } from './archive.js'
import { addTo } from './lists.js'

/** Of two kinds that are equally frequent the first holds. */
const kinds = ['publisher', 'organisation', 'person'] as const

/** Every source that items name, by name. What an item calls it most often is its kind. */
export function bindSources(mentions: Mention[]): SourceEntry[] {
  const named = new Map<string, { kind: SourceEntry['kind']; mention: Mention }[]>()
  for (const { issue, item } of mentions) {
    const seen = new Set<string>()
    for (const { name, kind, evidence } of item.sources) {
      if (seen.has(name)) continue
      seen.add(name)
      addTo(named, name, { kind, mention: { issue, item, evidence } })
    }
  }
  return sorted(named).map(([name, uses]) => ({
    name,
    kind: mostFrequent(uses.map(({ kind }) => kind)),
    mentions: uses.map(({ mention }) => mention),
  }))
}

/** Everyone who wrote an item, by name. */
export function bindAuthors(mentions: Mention[]): AuthorEntry[] {
  const named = new Map<string, Mention[]>()
  for (const { issue, item } of mentions) {
    for (const name of new Set(item.authors)) addTo(named, name, { issue, item })
  }
  return sorted(named).map(([name, uses]) => ({ name, mentions: uses }))
}

/** Who or what a name must be named in to have an entry. */
const fewestItems = 2

/** Every person, place or body that two items name or more, by name: nobody has a page for a single mention. */
export function bindNamed(mentions: Mention[], kind: NamedEntity['kind']): NamedEntry[] {
  const named = new Map<string, Mention[]>()
  for (const { issue, item } of mentions) {
    const seen = new Set<string>()
    for (const { name, kind: is, words } of item.named) {
      if (is !== kind || seen.has(name)) continue
      seen.add(name)
      addTo(named, name, { issue, item, evidence: words })
    }
  }
  const isFull = (name: string): boolean => kind !== 'person' || name.includes(' ')
  return sorted(named)
    .filter(([name, uses]) => uses.length >= fewestItems && isFull(name))
    .map(([name, uses]) => ({ name, mentions: uses }))
}

function sorted<T>(named: Map<string, T>): [string, T][] {
  return [...named].sort(([one], [other]) => compare(one, other))
}

function mostFrequent(found: SourceEntry['kind'][]): SourceEntry['kind'] {
  const count = (kind: SourceEntry['kind']) => found.filter((one) => one === kind).length
  return kinds.reduce((best, kind) => (count(kind) > count(best) ? kind : best))
}
