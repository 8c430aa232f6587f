import type { Item } from '../../digest/schema.js'
import { type FacetColumns, kinds } from '../../search/index-files.js'
import { writeNumber } from '../../search/numbers.js'
import type { IssueRun } from './segments.js'

/** What the items of a stretch of the archive can be filtered by. `topics` are all of the publication's, by id. */
export function facetColumns(run: IssueRun, topics: string[]): FacetColumns {
  const items = run.flatMap(({ digest }) => digest.items)
  const sections = byFrequency(items.flatMap(({ section }) => section ?? []))
  const sources = byFrequency(items.flatMap(sourcesOf))
  const numberOf = (list: string[]) => new Map(list.map((name, index) => [name, index]))
  const [sectionNumber, sourceNumber, topicNumber] = [sections, sources, topics].map(numberOf) as [
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
  ]
  return {
    sections,
    sources,
    kind: runs(items.map(({ kind }) => kinds.indexOf(kind))),
    section: runs(items.map(({ section }) => (section === undefined ? 0 : (sectionNumber.get(section) ?? 0) + 1))),
    topic: lists(items.map((item) => item.topics.flatMap((id) => topicNumber.get(id) ?? []))),
    source: lists(items.map((item) => sourcesOf(item).flatMap((name) => sourceNumber.get(name) ?? []))),
  }
}

const sourcesOf = ({ sources }: Item): string[] => [...new Set(sources.map(({ name }) => name))]

/** The most frequent first: their numbers are the shortest. */
function byFrequency(names: string[]): string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([one, count], [other, more]) => more - count || (one < other ? -1 : 1)).map(([name]) => name)
}

function runs(values: number[]): string {
  let column = ''
  for (let at = 0; at < values.length; ) {
    const value = values[at] ?? 0
    let end = at + 1
    while (values[end] === value) end += 1
    column += writeNumber(value) + writeNumber(end - at)
    at = end
  }
  return column
}

const lists = (items: number[][]): string =>
  items.map((values) => [values.length, ...values].map(writeNumber).join('')).join('')
