import { type Facets, facetNames, filterItems, loadFacets } from '../facets.js'
import type { Directory, Load } from '../index-files.js'
import { placeFinder } from '../item-places.js'
import { type Clause, parseQuery } from '../query.js'
import { search } from '../search.js'
import type { Wish } from './address.js'
import { remembering } from './remember.js'

/** What a wish came to. */
export interface Answer {
  /** What is shown, in its order. */
  items: number[]
  /** What was found before it was filtered. */
  all: number[]
  clauses: Clause[]
  has: 'all' | 'some'
  /** Words that stand nearly everywhere. */
  skipped: string[]
  /** Some of the query was too much. */
  isCut: boolean
  /** Items were found, and none of them has what was chosen. */
  isFilteredOut: boolean
  /** Why nothing was looked for. */
  problem?: 'empty' | 'short' | 'noWords' | 'common'
}

/** A single letter stands everywhere; a single character of Chinese is a word. */
const isLetter = ({ words }: Clause): boolean => words.every(({ folded, opens }) => folded.length < 2 && !opens)

/** Whether a query that is being typed is far enough for its last word to be looked for. */
export function isWorthALook(query: string): boolean {
  const last = parseQuery(query).clauses.at(-1)
  return last !== undefined && (last.words.length > 1 || last.words.some(({ opens }) => opens))
}

/** Makes the function that answers wishes; `facets` are loaded once they are needed. */
export function searcher(directory: Directory, load: Load) {
  const placeOf = placeFinder(directory)
  const facets = remembering<void, Facets>(() => loadFacets(directory, load))
  return Object.assign(answer, { facets })

  async function answer({ query, newest, chosen }: Wish): Promise<Answer> {
    const parsed = parseQuery(query)
    const isCut = parsed.cut
    const nothing: Answer = { items: [], all: [], clauses: [], has: 'all', skipped: [], isCut, isFilteredOut: false }
    if (query === '') return { ...nothing, problem: 'empty' }
    if (parsed.clauses.length === 0) return { ...nothing, problem: 'noWords' }
    if (parsed.clauses.every(isLetter)) return { ...nothing, problem: 'short' }
    const found = await search(parsed, directory, load)
    if (found.clauses.length === 0) return { ...nothing, skipped: found.skipped, problem: 'common' }
    const all = found.hits.map(({ item }) => item)
    const isFiltered = facetNames.some((name) => chosen[name] !== undefined)
    const kept = isFiltered ? filterItems(all, await facets(), chosen) : all
    return {
      items: newest ? byDate(kept) : kept,
      all,
      clauses: found.clauses,
      has: found.has,
      skipped: found.skipped,
      isCut,
      isFilteredOut: kept.length === 0 && all.length > 0,
    }
  }

  /** The newest issue first, the items of one in its order. */
  function byDate(items: number[]): number[] {
    return items
      .map((item) => ({ item, issue: placeOf(item).issue }))
      .sort((one, other) => other.issue - one.issue || one.item - other.item)
      .map(({ item }) => item)
  }
}
