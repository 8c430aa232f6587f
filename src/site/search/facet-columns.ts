import { byFrequency } from '../../archive/lists.js'
import type { Item } from '../../digest/schema.js'
import { type FacetColumns, kinds } from '../../search/index-files.js'
import { writeNumbers } from '../../search/numbers.js'
import type { IssueRun } from './segments.js'

/** What the items of a stretch of the archive can be filtered by. `topics` are all of the publication's, by id. */
export function facetColumns(run: IssueRun, topics: string[]): FacetColumns {
  const items = run.flatMap(({ digest }) => digest.items)
  const sections = frequentFirst(items.flatMap(({ section }) => section ?? []))
  const sources = frequentFirst(items.flatMap(sourcesOf))
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

/** Their numbers are the shortest. */
const frequentFirst = (names: string[]): string[] => byFrequency(names).map(([name]) => name)

function runs(values: number[]): string {
  let column = ''
  for (let at = 0; at < values.length; ) {
    const value = values[at] ?? 0
    let end = at + 1
    while (values[end] === value) end += 1
    column += writeNumbers([value, end - at])
    at = end
  }
  return column
}

const lists = (items: number[][]): string => items.map((values) => writeNumbers([values.length, ...values])).join('')
