import type { Archive, Issue, NamedEntry } from '../../archive/archive.js'
import type { Story } from '../../archive/stories/story.js'
import type { Item, NamedEntity } from '../../digest/schema.js'
import { primaryLanguage } from '../../lexicon/language.js'
import { greetings } from '../../lexicon/lexicon.js'
import { beginsWith, wordsOf } from '../../lexicon/phrases.js'
import type { Addresses } from '../addresses.js'
import { type Words, wordsIn } from '../words/words.js'
import { type Format, formatOf } from './format.js'
import { type Direction, directionOf, type PageLanguage, spoken, type Tongue, tongueOf } from './language.js'

/** Where the pages stand that are not an issue's, a topic's or a name's. */
export const places = {
  home: '',
  archive: 'archive/',
  topics: 'topics/',
  stories: 'stories/',
  sources: 'sources/',
  authors: 'authors/',
  people: 'people/',
  places: 'places/',
  organisations: 'organisations/',
  about: 'about/',
  search: 'search/',
  searchScript: 'search/search.js',
  /** Issues, topics and names on one page: what a browser's own search finds something in. */
  all: 'search/all/',
  missing: '404.html',
  feed: 'feed.xml',
  jsonFeed: 'feed.json',
  feedList: 'feeds.opml',
  sitemap: 'sitemap.xml',
  schema: 'digest.schema.json',
  itemSchema: 'item.schema.json',
  archiveSchema: 'archive.schema.json',
} as const

/** What every view is made with. */
export interface Context extends PageLanguage {
  archive: Archive
  addresses: Addresses
  /** The language of our own words, and so of every page: what is a digest's says its own where it is another. */
  language: string
  /** The publication's, whatever its language: a Hebrew page begins at the right with English words on it, too. */
  direction: Direction
  words: Words
  format: Format
  /** The address of a page in full; undefined where the site has no base. */
  absolute(address: string): string | undefined
  /** The files of the whole archive, with their sizes in bytes. */
  downloads: ReadonlyMap<string, number>
  /** By the topic's id. */
  topics: Map<string, TopicPlace>
  /** Those that have a page, the newest first. */
  stories: Story[]
  /** In how many items each stands of which the archive has an entry. */
  authors: NameCounts
  sources: NameCounts
  named: Record<NamedEntity['kind'], NameCounts>
}

/** Names, and in how many items each stands. */
export type NameCounts = ReadonlyMap<string, number>

/** A topic as a link beside its colour. */
export interface TopicPlace {
  title: string
  tongue?: Tongue
  address: string
  /** "t1" to "t8", by the topic's place in `publication.yml`. */
  colour: string
  count: number
}

/** Gathers once what all views share. */
export function createContext(
  whole: Archive,
  addresses: Addresses,
  downloads: ReadonlyMap<string, number> = new Map(),
): Context {
  const archive = withPagesOf(whole)
  const { baseUrl } = archive.publication
  const words = wordsIn(archive.language, archive.publication.words)
  const page: PageLanguage = {
    language: words.language === primaryLanguage(archive.language) ? archive.language : words.language,
    direction: directionOf(archive.language),
  }
  const order = new Map(archive.publication.topics.map(({ id }, index) => [id, index]))
  return {
    archive,
    addresses,
    ...page,
    words,
    format: formatOf(page.language),
    downloads,
    absolute: (address) => (baseUrl === undefined ? undefined : baseUrl + address),
    topics: new Map(
      archive.topics.map(({ topic, mentions }) => [
        topic.id,
        {
          title: topic.title,
          ...spoken(tongueOf(topic.title, archive.language, page)),
          address: addresses.topic(topic.id),
          colour: `t${((order.get(topic.id) ?? 0) % 8) + 1}`,
          count: mentions.length,
        },
      ]),
    ),
    stories: storiesWithPage(archive, addresses),
    authors: countsOf(archive.authors),
    sources: countsOf(archive.sources),
    named: {
      person: countsOf(archive.people),
      place: countsOf(archive.places),
      organisation: countsOf(archive.organisations),
    },
  }
}

/** The archive with no more names than its site has pages of. */
function withPagesOf(archive: Archive): Archive {
  if (archive.publication.outputs.names) return archive
  return { ...archive, sources: [], authors: [], people: [], places: [], organisations: [] }
}

const countsOf = (entries: NamedEntry[]): NameCounts =>
  new Map(entries.map(({ name, mentions }) => [name, mentions.length]))

/** By their newest issues; of one issue, in its order. */
function storiesWithPage({ stories, publication }: Archive, addresses: Addresses): Story[] {
  if (!publication.outputs.stories) return []
  const place = ({ mentions }: Story) => mentions[0]?.issue.place ?? 0
  const position = ({ mentions }: Story) => mentions[0]?.item.position ?? 0
  return stories.all
    .filter(({ id }) => addresses.story(id) !== undefined)
    .sort((one, other) => place(other) - place(one) || position(one) - position(other))
}

/** What an issue's own pages are made with: they begin at the side at which its digest's language does. */
export function contextOf(issue: Issue, context: Context): Context {
  return { ...context, direction: directionOf(issue.digest.language) }
}

/** What an issue is called: its date, else its title, else its file's name. */
export function issueName(issue: Issue, format: Format): string {
  const { date, title, file } = issue.digest
  return date === undefined ? (title ?? fileStem(file)) : format.date(date)
}

/** What an issue is about where it is listed: its title, else its first headline; nothing where that is its name. */
export function issueTitle(issue: Issue, context: Context): { title?: string; tongue?: Tongue } {
  const title = issue.digest.title ?? firstHeadline(issue.digest.items)
  if (title === undefined || title === issueName(issue, context.format)) return {}
  return { title, ...spoken(tongueOf(title, issue.digest.language, context)) }
}

/** A headline of ours may be no more than a greeting's words, and a greeting may pass for a headline. */
function firstHeadline(items: Item[]): string | undefined {
  return items.find(({ headline, headlineFrom }) => {
    return headlineFrom !== 'made' && !beginsWith(greetings, wordsOf(headline), headline)
  })?.headline
}

/** A file's name without its folder and its ending. */
export function fileStem(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}

/** "No. 28", not to be broken; undefined where no editor has given the issue a number. */
export function issueNumber({ digest: { number } }: Issue, { words }: Context): string | undefined {
  return number === undefined ? undefined : keepTogether(words.number(String(number)))
}

/** What an item is called where it stands in a list: a title that is ours is in brackets. */
export function itemTitle(item: Item, words: Words): { text: string; made: boolean } {
  if (item.headlineFrom !== 'made') return { text: item.headline, made: false }
  const { made, photo } = words.item
  return { text: (item.kind === 'photo' ? photo : made)(item.headline), made: true }
}

/** What an item without a heading above it is about, in brackets: the digest does not say so. */
export function categoryOf(item: Item, { item: words, issue }: Words): string | undefined {
  if (item.section !== undefined) return undefined
  if (item.kind === 'opinion') return issue.opinion
  return item.category === undefined ? undefined : words.made(item.category)
}

/** "39 items" */
export function itemCount(count: number, { words, format }: Context): string {
  return words.items(count, format.number(count))
}

/** "2 issues" */
export function issueCount(count: number, { words, format }: Context): string {
  return words.issues(count, format.number(count))
}

/** "2–4", or "10". */
export function lineRange([first, last]: [number, number], format: Format): string {
  return first === last ? format.number(first) : `${format.number(first)}–${format.number(last)}`
}

/** Makes the spaces of a short text no-break ones. */
export function keepTogether(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}

/** Undoes that, where a program reads the text and no line breaks. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
