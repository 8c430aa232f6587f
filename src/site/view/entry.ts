import type { AuthorEntry, Mention, NamedEntry, SourceEntry, TopicEntry } from '../../archive/archive.js'
import { byIssue } from '../../archive/mentions.js'
import type { NamedEntity } from '../../digest/schema.js'
import { type ChartView, chartView } from './chart.js'
import {
  type Context,
  issueCount,
  issueName,
  issueNumber,
  itemCount,
  type NameCounts,
  type TopicPlace,
} from './context.js'
import type { EntryPage } from './entry-pages.js'
import { type FeedLink, feedLinks } from './feed-links.js'
import { type Head, headOf, type NavKey } from './head.js'
import { nameTongue, spoken, type Tongue } from './language.js'
import { type ListedView, listedView } from './listed.js'
import { type MentionView, mentionView } from './mention.js'
import { pageOfName } from './name-lists.js'
import type { Piece } from './piece.js'
import { type RelatedView, relatedNames } from './related.js'

/** The page of a topic or of a name: its items, newest issue first. */
export interface EntryView {
  head: Head
  title: string
  tongue?: Tongue
  /** "t2": the topic's colour. */
  colour?: string
  /** What it is, how many items, since when, and its other pages; or which of the numbered pages this is. */
  meta: Piece[]
  chart?: ChartView
  issues: { id: string; name: string; number?: string; address: string; items: MentionView[] }[]
  /** Older items, newest first, by headline alone. */
  listed: ListedView[]
  /** The numbered pages with the items that are older still, newest first, on the entry's own page. */
  pages: Piece[]
  /** The numbered page before, on a numbered one. */
  older?: string
  /** The entry's own page, on a numbered one. */
  newest?: string
  /** The other topics, on a topic's own page. */
  others: { title: string; tongue?: Tongue; address: string; colour: string; count: string; current: boolean }[]
  /** Whom and what its items name most often, on a name's own page. */
  related: RelatedView[]
  /** A topic's own feeds; none where the site has no address. */
  feeds: FeedLink[]
  /** A story's, oldest first: items by their issues' dates, and days that the items themselves tell of. */
  timeline: TimelineEntry[]
}

/** A line of a story's timeline. */
export interface TimelineEntry extends ListedView {
  /** The words of the item that tell of another day than its issue's. */
  told?: string
  /** The item says again what was said. */
  copy?: string
}

type MakeView<Entry> = (entry: Entry, page: EntryPage, context: Context) => EntryView

/** Makes a page of a topic. */
export const topicView: MakeView<TopicEntry> = ({ topic, mentions }, page, context) => {
  const address = context.addresses.topic(topic.id)
  const feeds = feedLinks(address, topic.title, context)
  const more = feeds.slice(0, 1).map((feed) => ({ text: context.words.entry.feed, address: feed.address }))
  const { title, tongue, colour } = context.topics.get(topic.id) as TopicPlace
  const about: About = { title, ...spoken(tongue), nav: 'topics', address, more }
  const view = entryView(about, mentions, page, context)
  return { ...view, colour, others: isOwn(page) ? otherTopics(topic.id, context) : [], feeds }
}

function otherTopics(current: string, { topics, format }: Context): EntryView['others'] {
  return [...topics].map(([id, { count, ...topic }]) => ({
    ...topic,
    count: format.number(count),
    current: id === current,
  }))
}

/** Makes a page of a source. */
export const sourceView: MakeView<SourceEntry> = ({ name, kind, mentions }, page, context) => {
  const address = context.addresses.source(name)
  return nameView(name, address, context.words.sources.kind[kind], mentions, page, context)
}

/** Makes a page of an author. */
export const authorView: MakeView<AuthorEntry> = ({ name, mentions }, page, context) =>
  nameView(name, context.addresses.author(name), context.words.authors.kind, mentions, page, context)

/** Makes a page of someone. */
export const personView: MakeView<NamedEntry> = ({ name, mentions }, page, context) =>
  nameView(name, context.addresses.person(name), context.words.people.kind, mentions, page, context)

/** Makes a page of a place. */
export const placeView: MakeView<NamedEntry> = ({ name, mentions }, page, context) =>
  nameView(name, context.addresses.place(name), context.words.places.kind, mentions, page, context)

/** Makes a page of an organisation that is no source. */
export const organisationView: MakeView<NamedEntry> = ({ name, mentions }, page, context) =>
  nameView(name, context.addresses.organisation(name), context.words.organisations.kind, mentions, page, context)

function nameView(
  title: string,
  address: string,
  kind: string,
  mentions: Mention[],
  page: EntryPage,
  context: Context,
): EntryView {
  const more = isOwn(page) ? otherPages(title, address, context) : []
  const about: About = { title, ...spoken(nameTongue(title, context)), nav: 'names', address, kind, more }
  const view = entryView(about, mentions, page, context)
  return isOwn(page) ? { ...view, related: relatedNames(mentions, title, context) } : view
}

/** The other pages of one name: the same person may be named, cited, and write. */
function otherPages(name: string, own: string, context: Context): Piece[] {
  const { addresses, words, sources, authors, named } = context
  const asNamed = (kind: NamedEntity['kind']): Piece[] => {
    const address = pageOfName(kind, name, context)
    return address === undefined ? [] : [{ text: words.entry.named(items(named[kind])), address }]
  }
  const pages: Piece[] = [
    ...(sources.has(name) ? [{ text: words.entry.asSource(items(sources)), address: addresses.source(name) }] : []),
    ...(authors.has(name) ? [{ text: words.entry.asAuthor(items(authors)), address: addresses.author(name) }] : []),
    ...asNamed('person'),
    ...asNamed('place'),
    ...asNamed('organisation'),
  ]
  const seen = new Set([own])
  return pages.filter(({ address = '' }) => !seen.has(address) && seen.add(address))

  function items(counts: NameCounts): string {
    return itemCount(counts.get(name) ?? 0, context)
  }
}

/** What an entry's page is about. */
interface About {
  title: string
  tongue?: Tongue
  nav: NavKey
  address: string
  kind?: string
  /** Ways on that stand behind the figures, on its own page. */
  more: Piece[]
}

/** Makes a page of anything that has items, of what all such pages show. */
export function entryView(about: About, all: Mention[], page: EntryPage, context: Context): EntryView {
  const { words, format } = context
  const number = page.number === undefined ? '' : format.number(page.number)
  const chart = isOwn(page) ? chartView(all, context) : undefined
  const told: Piece[] = isOwn(page) ? totals(about, all, context) : [{ text: words.entry.page(number) }]
  return {
    head: headOf(context, {
      title: isOwn(page) ? about.title : words.entry.pageTitle(about.title, number),
      address: page.address,
      nav: about.nav,
      description: [about.title, ...told.map(({ text }) => text)].join(' · '),
    }),
    title: about.title,
    ...spoken(about.tongue),
    meta: isOwn(page) ? [...told, ...about.more] : told,
    ...(chart === undefined ? {} : { chart }),
    issues: groups(page.mentions, about, context),
    listed: page.listed.map((mention) => listedView(mention, context)),
    pages: page.numbered.map((one) => numberedPiece(one, context)).reverse(),
    ...(page.number !== undefined && page.number > 1 ? { older: `${about.address}${page.number - 1}/` } : {}),
    ...(isOwn(page) ? {} : { newest: about.address }),
    others: [],
    related: [],
    feeds: [],
    timeline: [],
  }
}

/** Whether a page is the entry's own, and not a numbered one. */
function isOwn({ number }: EntryPage): boolean {
  return number === undefined
}

/** A numbered page as a way on: by the time of its items, or where they have no dates by its number. */
function numberedPiece({ address, number = 0, listed }: EntryPage, { words, format }: Context): Piece {
  const dates = listed.flatMap(({ issue }) => issue.digest.date ?? []).sort()
  const [first = '', last = ''] = [dates.slice(0, 1), dates.slice(-1)].flat().map(format.monthYear)
  const text = first === last ? first : words.chart.span(first, last)
  return { text: text || words.entry.page(format.number(number)), address }
}

function totals({ kind }: About, mentions: Mention[], context: Context): Piece[] {
  const { words, format } = context
  const issues = new Set(mentions.map(({ issue }) => issue))
  const first = mentions.flatMap(({ issue }) => issue.digest.date ?? []).reduce((a, b) => (a < b ? a : b), '9')
  const items = itemCount(mentions.length, context)
  return [
    ...(kind === undefined ? [] : [{ text: kind }]),
    { text: issues.size > 1 ? words.itemsInIssues(items, issueCount(issues.size, context)) : items },
    ...(first === '9' || issues.size < 2 ? [] : [{ text: words.since(format.monthYear(first)) }]),
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
