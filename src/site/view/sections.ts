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
  /** Tells the section from another one of the same name: "World, from line 30". */
  label?: string
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
  return tellApart(
    runs.map((items, index) => nameSection(items, index === 0, runs.length === 1, words)),
    words,
  )
}

/** A name of ours never stands twice; the digest's own may, and is told apart for those who hear the page. */
function tellApart(sections: Section[], { issue }: Words): Section[] {
  const seen = new Set<string>()
  return sections.map((section) => {
    const { name, made, items } = section
    if (!seen.has(name)) {
      seen.add(name)
      return section
    }
    const line = String(items[0]?.lines[0] ?? '')
    return made
      ? { ...section, name: issue.madeFrom(name.replace(/^\[|\]$/g, ''), line) }
      : { ...section, label: issue.nameFrom(name, line) }
  })
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
  if (items.filter((item) => item.kind === 'opinion').length * 2 >= items.length) {
    return { name: issue.opinionAndNews, made: true, hidden: false, items }
  }
  if (first) return { name: issue.leading, made: true, hidden: true, items }
  return { name: issue.moreNews, made: true, hidden: false, items }
}
