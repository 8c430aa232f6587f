import type { Mention } from '../../archive/archive.js'
import type { NamedEntity } from '../../digest/schema.js'
import type { Context } from './context.js'
import { pageOfName } from './name-lists.js'

/** A name that stands in the same items as another. */
export interface RelatedView {
  title: string
  address: string
  /** In how many of them. */
  count: string
}

/** As many names as a rail shows without scrolling. */
const most = 10
/** Once may be chance. */
const fewest = 2

/** Who and what is named most often in an entry's items, the entry itself left out. */
export function relatedNames(mentions: Mention[], owner: string, context: Context): RelatedView[] {
  const found: NamedOften[] = []
  const known = { person: new Map(), place: new Map(), organisation: new Map() }
  for (const { item } of mentions) {
    for (const name of new Set(item.people)) count('person', name)
    for (const name of new Set(item.places)) count('place', name)
    for (const name of new Set(item.organisations)) count('organisation', name)
  }
  return found
    .filter(({ name, count }) => name !== owner && count >= fewest)
    .sort((one, other) => other.count - one.count || context.format.compare(one.name, other.name))
    .flatMap(({ kind, name, count }) => {
      const address = pageOfName(kind, name, context)
      return address === undefined ? [] : [{ title: name, address, count: context.format.number(count) }]
    })
    .slice(0, most)

  function count(kind: NamedEntity['kind'], name: string): void {
    const names: Map<string, NamedOften> = known[kind]
    const one = names.get(name)
    if (one) one.count += 1
    else {
      const first = { kind, name, count: 1 }
      names.set(name, first)
      found.push(first)
    }
  }
}

interface NamedOften {
  kind: NamedEntity['kind']
  name: string
  count: number
}
