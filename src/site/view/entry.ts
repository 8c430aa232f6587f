import type { AuthorEntry, Issue, Mention, SourceEntry, TopicEntry } from '../../archive/archive.js'
import { type ChartView, chartView } from './chart.js'
import { type Context, issueCount, issueName, issueNumber, itemCount } from './context.js'
import { type Head, headOf, type NavKey } from './head.js'
import { type MentionView, mentionView } from './mention.js'

/** The page of a topic, a source or an author: its items, newest issue first. */
export interface EntryView {
  head: Head
  title: string
  /** "t2": the topic's colour. */
  colour?: string
  /** What kind of source it is, how many items, and since when; or which of the numbered pages this is. */
  meta: string[]
  chart?: ChartView
  issues: { id: string; name: string; number?: string; address: string; items: MentionView[] }[]
  newer?: string
  older?: string
  /** The newest page, on a page that is not it. */
  newest?: string
  /** The other topics, on a topic's newest page. */
  others: { title: string; address: string; colour: string; count: string; current: boolean }[]
}

/** A page of an entry: which of its mentions, from which address. */
export interface EntryPage {
  address: string
  /** From 1, oldest first; undefined where the entry has but one page. */
  number?: number
  /** The entry's own address, which always shows the newest items. */
  newest: boolean
  mentions: Mention[]
}

/** As many items as an entry's page shows. */
export const pageSize = 50

/**
 * Cuts an entry into pages. They are numbered from the oldest: a page that is full is never another one again when issues
 * come. The newest items stand at the entry's own address, too.
 */
export function entryPages(mentions: Mention[], address: string): EntryPage[] {
  if (mentions.length <= pageSize) return [{ address, newest: true, mentions }]
  const pages: EntryPage[] = []
  const oldestFirst = byIssue(mentions).reverse().flat()
  for (let start = 0; start < oldestFirst.length; start += pageSize) {
    const number = pages.length + 1
    const slice = byIssue(oldestFirst.slice(start, start + pageSize))
      .reverse()
      .flat()
    pages.push({ address: `${address}${number}/`, number, newest: false, mentions: slice })
  }
  const last = pages.at(-1)
  return last === undefined ? pages : [{ ...last, address, newest: true }, ...pages]
}

function byIssue(mentions: Mention[]): Mention[][] {
  const groups: Mention[][] = []
  let issue: Issue | undefined
  for (const mention of mentions) {
    if (mention.issue !== issue) groups.push([])
    issue = mention.issue
    groups.at(-1)?.push(mention)
  }
  return groups
}

/** Makes a page of a topic. */
export function topicView(entry: TopicEntry, page: EntryPage, pages: number, context: Context): EntryView {
  const colour = context.topics.get(entry.topic.id)?.colour ?? 't1'
  const others = [...context.topics].map(([id, { title, address, colour, count }]) => ({
    title,
    address,
    colour,
    count: context.format.number(count),
    current: id === entry.topic.id,
  }))
  const view = entryView(
    { title: entry.topic.title, nav: 'topics', address: context.addresses.topic(entry.topic.id) },
    entry.mentions,
    page,
    pages,
    context,
  )
  return { ...view, colour, others: page.newest ? others : [] }
}

/** Makes a page of a source. */
export function sourceView(entry: SourceEntry, page: EntryPage, pages: number, context: Context): EntryView {
  const about = { title: entry.name, nav: 'sources' as const, address: context.addresses.source(entry.name) }
  return entryView({ ...about, kind: context.words.sources.kind[entry.kind] }, entry.mentions, page, pages, context)
}

/** Makes a page of an author. */
export function authorView(entry: AuthorEntry, page: EntryPage, pages: number, context: Context): EntryView {
  const about = { title: entry.name, nav: 'authors' as const, address: context.addresses.author(entry.name) }
  return entryView({ ...about, kind: context.words.authors.kind }, entry.mentions, page, pages, context)
}

interface About {
  title: string
  nav: NavKey
  address: string
  kind?: string
}

function entryView(about: About, all: Mention[], page: EntryPage, pages: number, context: Context): EntryView {
  const { words, format } = context
  const number = page.number === undefined ? '' : format.number(page.number)
  const chart = page.newest ? chartView(all, context) : undefined
  const place = (at: number) => `${about.address}${at}/`
  return {
    head: headOf(context, {
      title: page.newest ? about.title : words.entry.pageTitle(about.title, number),
      address: page.number === pages ? about.address : page.address,
      nav: about.nav,
    }),
    title: about.title,
    meta: page.newest ? totals(about, all, context) : [words.entry.page(number)],
    ...(chart === undefined ? {} : { chart }),
    issues: groups(page.mentions, about, context),
    ...(page.number !== undefined && !page.newest && page.number < pages ? { newer: place(page.number + 1) } : {}),
    ...(page.number !== undefined && page.number > 1 ? { older: place(page.number - 1) } : {}),
    ...(page.newest ? {} : { newest: about.address }),
    others: [],
  }
}

function totals({ kind }: About, mentions: Mention[], context: Context): string[] {
  const { words, format } = context
  const issues = new Set(mentions.map(({ issue }) => issue))
  const first = mentions.flatMap(({ issue }) => issue.digest.date ?? []).reduce((a, b) => (a < b ? a : b), '9')
  const items = itemCount(mentions.length, context)
  return [
    ...(kind === undefined ? [] : [kind]),
    issues.size > 1 ? words.itemsInIssues(items, issueCount(issues.size, context)) : items,
    ...(first === '9' || issues.size < 2 ? [] : [words.since(format.monthYear(first))]),
  ]
}

function groups(mentions: Mention[], about: About, context: Context): EntryView['issues'] {
  return byIssue(mentions).flatMap((group) => {
    const issue = group[0]?.issue
    if (issue === undefined) return []
    const number = issueNumber(issue, context)
    return {
      id: `issue-${issue.digest.id}`,
      name: issueName(issue, context.format),
      ...(number === undefined ? {} : { number }),
      address: context.addresses.issue(issue),
      items: group.map((mention) => mentionView(mention, about.title, context)),
    }
  })
}
