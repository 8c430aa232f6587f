import { type Directory, type FacetColumns, facetsFile, kinds, type Load } from './index-files.js'
import { readNumbers } from './numbers.js'

/** What items can be filtered by, in the order in which it is shown. */
export const facetNames = ['kind', 'year', 'topic', 'section', 'source'] as const
export type FacetName = (typeof facetNames)[number]

/** What was chosen of each; what is left out allows everything. */
export type Chosen = Partial<Record<FacetName, string>>

/** The values that an item has of each, by the item's number in the archive. */
export type Facets = Record<FacetName, (item: number) => readonly string[]>

/** Loads what the items of the whole archive can be filtered by. */
export async function loadFacets(directory: Directory, load: Load): Promise<Facets> {
  const files = await Promise.all(
    directory.segments.map((segment) => load(facetsFile(segment)) as Promise<FacetColumns>),
  )
  const topics = directory.topics.map(([id]) => id)
  const kind: string[] = []
  const section: (readonly string[])[] = []
  const topic: (readonly string[])[] = []
  const source: (readonly string[])[] = []
  for (const file of files) {
    const sections = file.sections.map((name) => [name])
    for (const value of runs(file.kind)) kind.push(kinds[value] ?? 'news')
    for (const value of runs(file.section)) section.push(sections[value - 1] ?? none)
    for (const values of lists(file.topic)) topic.push(values.flatMap((value) => topics[value] ?? []))
    for (const values of lists(file.source)) source.push(values.flatMap((value) => file.sources[value] ?? []))
  }
  const year = yearsOf(directory)
  return {
    kind: (item) => [kind[item] ?? 'news'],
    year: (item) => year[item] ?? none,
    topic: (item) => topic[item] ?? none,
    section: (item) => section[item] ?? none,
    source: (item) => source[item] ?? none,
  }
}

const none: readonly string[] = []

function* runs(column: string): Generator<number> {
  const numbers = readNumbers(column)
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    for (let left = numbers[at + 1] ?? 0; left > 0; left -= 1) yield numbers[at] ?? 0
  }
}

function* lists(column: string): Generator<number[]> {
  const numbers = readNumbers(column)
  for (let at = 0; at < numbers.length; ) {
    const end = at + 1 + (numbers[at] ?? 0)
    yield numbers.slice(at + 1, end)
    at = end
  }
}

function yearsOf({ issues }: Directory): (readonly string[])[] {
  const known = new Map<string, readonly string[]>()
  return issues.flatMap(([, items, date]) => {
    const year = date?.slice(0, 4)
    if (year !== undefined && !known.has(year)) known.set(year, [year])
    const values = year === undefined ? none : (known.get(year) ?? none)
    return Array.from({ length: items }, () => values)
  })
}

/** Whether an item has what was chosen. */
const has = (facets: Facets, item: number, name: FacetName, value: string | undefined): boolean =>
  value === undefined || facets[name](item).includes(value)

/** The items that have all that was chosen. */
export function filterItems(items: number[], facets: Facets, chosen: Chosen): number[] {
  return items.filter((item) => facetNames.every((name) => has(facets, item, name, chosen[name])))
}

/**
 * How many items have each value: of those that have what was chosen otherwise, so that a count says what choosing that
 * value instead would give.
 */
export function countFacets(items: number[], facets: Facets, chosen: Chosen): Record<FacetName, Map<string, number>> {
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map<string, number>()])) as Record<
    FacetName,
    Map<string, number>
  >
  for (const item of items) {
    const missing = facetNames.filter((name) => !has(facets, item, name, chosen[name]))
    if (missing.length > 1) continue
    for (const name of missing.length === 1 ? missing : facetNames) {
      for (const value of facets[name](item)) counts[name].set(value, (counts[name].get(value) ?? 0) + 1)
    }
  }
  return counts
}
