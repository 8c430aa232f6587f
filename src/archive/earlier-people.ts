import type { Digest, Item } from '../digest/schema.js'
import { isGiven } from '../enrich/authors.js'
import { shortNamesIn, surnameOf } from '../enrich/short-names.js'
import { wordsOf } from '../enrich/tokens.js'
import { addTo } from './lists.js'

/** By surname, those who have it, with how many items of earlier issues name them. */
export type Bearers = Map<string, Map<string, number>>

/**
 * Gives people their full names by what earlier issues say. Issues are handed over oldest first, each only once, and
 * an issue never learns from a later one: one more digest changes no issue before it.
 */
export class EarlierPeople {
  /** Plain, to be kept. */
  readonly bearers: Bearers

  constructor(bearers: Bearers = new Map()) {
    this.bearers = bearers
  }

  /** The items of the next digest, with full names. */
  name({ items: told, language }: Digest): Item[] {
    const here = surnamesOf(told)
    /** A surname that this issue gives to somebody is theirs. */
    const whose = (surname: string): string | undefined => (here.has(surname) ? undefined : this.#only(surname)?.[0])
    const known = (surname: string): string | undefined => {
      const [name, items] = here.has(surname) ? [] : (this.#only(surname) ?? [])
      return items !== undefined && items >= fewestItems ? name : undefined
    }
    const texts = told.map(({ headline, subheads, text }) => [headline, ...subheads, text].join('\n\n'))
    const shortNames = this.bearers.size === 0 ? [] : shortNamesIn(texts, language, known)
    const items = told.map((item, index) => withFullNames(item, whose, shortNames[index] ?? []))
    for (const item of items) for (const name of namesOf(item)) this.#learn(name)
    return items
  }

  #only(surname: string): [name: string, items: number] | undefined {
    const all = this.bearers.get(surname)
    return all?.size === 1 ? all.entries().next().value : undefined
  }

  #learn(name: string): void {
    const surname = surnameOf(name)
    const others = this.bearers.get(surname) ?? new Map<string, number>()
    if (others.size < mostBearers || others.has(name)) others.set(name, (others.get(name) ?? 0) + 1)
    this.bearers.set(surname, others)
  }
}

/** Items that must name somebody in full before a surname in running text stands for them. */
const fewestItems = 2

/** A surname that more people have than this is nobody's by itself, however many more there are. */
const mostBearers = 4

const isFull = (name: string): boolean => name.includes(' ')

/** The full names of people in an item: those named, who speak, and who wrote it. */
function namesOf({ named, sources, authors }: Item): Set<string> {
  const names = [...named, ...sources].filter(({ kind }) => kind === 'person').map(({ name }) => name)
  return new Set([...names, ...authors.filter(maySurname)].filter(isFull))
}

/** Whether the last word of who signed may stand for them: "Monday Morning Haskell" is nobody of the name of Haskell. */
function maySurname(author: string): boolean {
  const words = wordsOf(author)
  return words.length === 2 || isGiven(words, author)
}

function surnamesOf(items: Item[]): Map<string, string[]> {
  const surnames = new Map<string, string[]>()
  for (const item of items) for (const name of namesOf(item)) addTo(surnames, surnameOf(name), name)
  return surnames
}

/**
 * An item whose people have the full names that earlier issues tell. A speaker who has none is left out: a surname is
 * nobody's page.
 */
function withFullNames(
  item: Item,
  whose: (surname: string) => string | undefined,
  shortNames: { name: string; words: string }[],
): Item {
  const full = (name: string): string => (isFull(name) ? name : (whose(surnameOf(name)) ?? name))
  const sources = item.sources
    .map((source) => (source.kind === 'person' ? { ...source, name: full(source.name) } : source))
    .filter(({ kind, name }) => kind !== 'person' || isFull(name))
  const told = item.named.map((named) => (named.kind === 'person' ? { ...named, name: full(named.name) } : named))
  const isTold = new Set(told.map(({ name }) => name))
  const more = shortNames
    .filter(({ name }) => !isTold.has(name) && !item.authors.includes(name))
    .map((named) => ({ ...named, kind: 'person' as const }))
  const named = [...told, ...more].filter(
    (one, at, all) => all.findIndex(({ kind, name }) => kind === one.kind && name === one.name) === at,
  )
  return {
    ...item,
    sources: sources.filter(({ name }, at) => sources.findIndex((other) => other.name === name) === at),
    people: named.filter(({ kind }) => kind === 'person').map(({ name }) => name),
    named,
  }
}
