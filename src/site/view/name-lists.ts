import type { Item, NamedEntity } from '../../digest/schema.js'
import { type Context, places } from './context.js'
import type { Piece } from './piece.js'

/** The lists of names that a site may have, in the order in which they are offered. */
const listKeys = ['sources', 'authors', 'people', 'places', 'organisations'] as const
export type ListKey = (typeof listKeys)[number]

/** A list of names as a way on, with how many it has. */
export interface ListLink {
  text: string
  address: string
  count: string
}

/** The lists that are not empty. */
export function nameLists({ archive, words, format }: Context): ListLink[] {
  return listKeys
    .filter((key) => archive[key].length > 0)
    .map((key) => ({ text: words[key].title, address: places[key], count: format.number(archive[key].length) }))
}

/** What stands below a list's heading: how many names it has, and the other lists. */
export function listMeta(key: ListKey, context: Context): Piece[] {
  const { archive, words, format } = context
  const others = nameLists(context).filter(({ address }) => address !== places[key])
  return [
    { text: words.names.count(archive[key].length, format.number(archive[key].length)) },
    ...others.map(({ text, address }) => ({ text, address })),
  ]
}

/** The page of someone, a place or a body; a body that is a source has its page there. Undefined where there is none. */
export function pageOfName(kind: NamedEntity['kind'], name: string, context: Context): string | undefined {
  const { addresses, named } = context
  if (!named[kind].has(name)) return undefined
  if (kind === 'person') return addresses.person(name)
  if (kind === 'place') return addresses.place(name)
  return context.sources.has(name) ? addresses.source(name) : addresses.organisation(name)
}

/** Whom and what an item names, of those that have a page: people, places, bodies. Authors and sources are said elsewhere. */
export function namesOf(item: Item, context: Context): Piece[] {
  const said = new Set([...item.authors, ...item.sources.map(({ name }) => name)])
  const piece = (kind: NamedEntity['kind']) => (name: string) => {
    const address = said.has(name) && kind === 'organisation' ? undefined : pageOfName(kind, name, context)
    return address === undefined ? [] : [{ text: name, address }]
  }
  return [
    ...item.people.flatMap(piece('person')),
    ...item.places.flatMap(piece('place')),
    ...item.organisations.flatMap(piece('organisation')),
  ]
}
