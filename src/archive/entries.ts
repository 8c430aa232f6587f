import type { NamedEntity } from '../digest/schema.js'
import { compare } from '../publication/list.js'
import type { AuthorEntry, Mention, NamedEntry, SourceEntry } from './archive.js'
import { enoughForName } from './enough.js'
import { addTo } from './lists.js'
import { nameKey } from './names.js'

/** Of two kinds that are equally frequent the first holds. */
const kinds = ['publisher', 'organisation', 'person'] as const

/** Every source that enough items name, by name. What an item calls it most often is its kind. */
export function bindSources(mentions: Mention[], published: ReadonlySet<string>): SourceEntry[] {
  const named = new Map<string, { kind: SourceEntry['kind']; mention: Mention }[]>()
  for (const { issue, item } of mentions) {
    const seen = new Set<string>()
    for (const { name, kind, evidence } of item.sources) {
      if (seen.has(name)) continue
      seen.add(name)
      addTo(named, name, { kind, mention: { issue, item, evidence } })
    }
  }
  return worthwhile(named, mentions.length, 1, published).map(([name, uses]) => ({
    name,
    kind: mostFrequent(uses.map(({ kind }) => kind)),
    mentions: uses.map(({ mention }) => mention),
  }))
}

/** Everyone who wrote enough items, by name. */
export function bindAuthors(mentions: Mention[], published: ReadonlySet<string>): AuthorEntry[] {
  const named = new Map<string, Mention[]>()
  for (const { issue, item } of mentions) {
    for (const name of new Set(item.authors)) addTo(named, name, { issue, item })
  }
  return worthwhile(named, mentions.length, 1, published).map(([name, uses]) => ({ name, mentions: uses }))
}

/** Every person, place or body that enough items name, by name: nobody has a page for a single mention. */
export function bindNamed(
  mentions: Mention[],
  kind: NamedEntity['kind'],
  published: ReadonlySet<string>,
): NamedEntry[] {
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
  return worthwhile(named, mentions.length, 2, published)
    .filter(([name]) => isFull(name))
    .map(([name, uses]) => ({ name, mentions: uses }))
}

/** The names that stand in enough of so many items for a page, or that had one and still stand in a few. */
function worthwhile<T>(
  named: Map<string, T[]>,
  items: number,
  least: 1 | 2,
  published: ReadonlySet<string>,
): [string, T[]][] {
  const enough = enoughForName(items, least)
  return [...named]
    .filter(([name, { length }]) => length >= enough || (length >= least && published.has(nameKey(name))))
    .sort(([one], [other]) => compare(one, other))
}

function mostFrequent(found: SourceEntry['kind'][]): SourceEntry['kind'] {
  const count = (kind: SourceEntry['kind']) => found.filter((one) => one === kind).length
  return kinds.reduce((best, kind) => (count(kind) > count(best) ? kind : best))
}
