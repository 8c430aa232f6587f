import { type Chosen, countFacets, type FacetName, type Facets, facetNames } from '../facets.js'
import type { PageWords } from '../page-words.js'
import { fill, type Speaker } from './say.js'

/** As many values as a list shows: no one looks through more. */
const mostValues = 200

/** What a reader chooses of what was found. */
export interface Filters {
  /** What the reader has chosen in it. */
  read(): { newest: boolean; chosen: Chosen }
  /** Shows what is chosen, before any counts are known. */
  choose(newest: boolean, chosen: Chosen): void
  /** Shows how many items each choice would give. */
  count(items: number[], facets: Facets, chosen: Chosen): void
}

/** Makes the lists of the search form work. Topics are shown by their titles. */
export function filtersOf(
  form: HTMLFormElement,
  words: PageWords,
  say: Speaker,
  topics: ReadonlyMap<string, string>,
): Filters {
  const list = (name: FacetName) => form.elements.namedItem(name) as HTMLSelectElement
  // A publication without topics has no list of them.
  const listed = facetNames.filter((name) => form.elements.namedItem(name) !== null)
  const names: Record<FacetName, (value: string) => string> = {
    kind: (value) => words.kinds[value as keyof PageWords['kinds']] ?? value,
    year: (value) => value,
    topic: (value) => topics.get(value) ?? value,
    section: (value) => value,
    source: (value) => value,
  }
  return {
    read() {
      const chosen: Chosen = {}
      for (const name of listed) if (list(name).value !== '') chosen[name] = list(name).value
      return { newest: new FormData(form).get('order') === 'newest', chosen }
    },
    choose(newest, chosen) {
      const order = form.elements.namedItem('order')
      if (order instanceof RadioNodeList) order.value = newest ? 'newest' : 'best'
      for (const name of listed) {
        const value = chosen[name]
        if (value !== undefined && ![...list(name).options].some((option) => option.value === value)) {
          list(name).append(new Option(names[name](value), value))
        }
        list(name).value = value ?? ''
      }
    },
    count(items, facets, chosen) {
      const counts = countFacets(items, facets, chosen)
      for (const name of listed) {
        const values = valuesOf(name, counts[name], chosen[name])
        const options = values.map(([value, count]) => {
          const shown = fill(words.option, { name: names[name](value), count: say.number(count) })
          return new Option(shown, value, false, value === chosen[name])
        })
        list(name).replaceChildren(new Option(words.all[name], '', false, chosen[name] === undefined), ...options)
      }
    },
  }
}

/** Years newest first, all others the most frequent first; what is chosen stands there, whether any item has it or not. */
function valuesOf(name: FacetName, counts: Map<string, number>, chosen: string | undefined): [string, number][] {
  const all = [...counts]
  if (chosen !== undefined && !counts.has(chosen)) all.push([chosen, 0])
  const sorted =
    name === 'year'
      ? all.sort(([one], [other]) => (one < other ? 1 : -1))
      : all.sort(([one, count], [other, more]) => more - count || (one < other ? -1 : 1))
  return sorted.filter(([value], index) => index < mostValues || value === chosen)
}
