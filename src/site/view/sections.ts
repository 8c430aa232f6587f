import type { Issue } from '../../archive/archive.js'
import type { Item } from '../../digest/schema.js'
import type { Words } from '../words/words.js'

/** Items of an issue under one heading, or under none. */
export interface Section {
  name: string
  /** The name is ours: the digest has no heading here. */
  made: boolean
  /** Read out, but not seen: the items that open an issue need no heading. */
  hidden: boolean
  items: Item[]
}

/** The sections of an issue, in its order: a new one where the heading changes, or where a line says that one begins. */
export function sectionsOf(issue: Issue, words: Words): Section[] {
  const runs: Item[][] = []
  const starts = sectionStarts(issue)
  let next = 0
  let before: Item | undefined
  for (const item of issue.digest.items) {
    let begins = before === undefined || before.section !== item.section
    while ((starts[next] ?? Number.POSITIVE_INFINITY) <= item.lines[0]) {
      begins = true
      next++
    }
    if (begins) runs.push([])
    runs.at(-1)?.push(item)
    before = item
  }
  return runs.map((items, index) => nameSection(items, index === 0, runs.length === 1, words))
}

/** The lines at which a section begins, with a heading or without. */
function sectionStarts(issue: Issue): number[] {
  return issue.lines
    .filter(({ rows }) => rows.some(({ role }) => role === 'section' || role === 'break'))
    .map(({ line }) => line)
}

function nameSection(items: Item[], first: boolean, only: boolean, words: Words): Section {
  const section = items[0]?.section
  if (section !== undefined) return { name: section, made: false, hidden: false, items }
  const { issue } = words
  const kind = items.every((item) => item.kind === items[0]?.kind) ? items[0]?.kind : undefined
  if (only) return { name: issue.all, made: true, hidden: true, items }
  if (kind === 'opinion') return { name: issue.opinion, made: true, hidden: false, items }
  if (kind === 'photo') return { name: issue.photos, made: true, hidden: false, items }
  if (first) return { name: issue.leading, made: true, hidden: true, items }
  return { name: issue.moreNews, made: true, hidden: false, items }
}
