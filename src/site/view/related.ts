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
  const found = new Map<string, { kind: NamedEntity['kind']; name: string; count: number }>()
  const add = (kind: NamedEntity['kind'], name: string) => {
    const key = `${kind} ${name}`
    const known = found.get(key)
    if (known) known.count += 1
    else found.set(key, { kind, name, count: 1 })
  }
  for (const { item } of mentions) {
    for (const name of new Set(item.people)) add('person', name)
    for (const name of new Set(item.places)) add('place', name)
    for (const name of new Set(item.organisations)) add('organisation', name)
  }
  return [...found.values()]
    .filter(({ name, count }) => name !== owner && count >= fewest)
    .sort((one, other) => other.count - one.count || context.format.compare(one.name, other.name))
    .flatMap(({ kind, name, count }) => {
      const address = pageOfName(kind, name, context)
      return address === undefined ? [] : [{ title: name, address, count: context.format.number(count) }]
    })
    .slice(0, most)
}
