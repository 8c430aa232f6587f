import type { Issue, Mention } from '../archive/archive.js'
import { hashOf } from '../cache/hash-of.js'
import type { Moved } from './addresses/names.js'
import { emailAddress } from './editions/addresses.js'
import { fileOf } from './href.js'
import { SafeHtml } from './html/safe-html.js'
import { type EntryFacts, entryKey, issueKey, nameFacts, storyFacts, topicFacts } from './page-keys.js'
import type { PartKey } from './parts.js'
import { aboutView, missingView, movedView } from './view/about.js'
import { allView } from './view/all.js'
import { archiveView } from './view/archive.js'
import { type Context, places } from './view/context.js'
import { emailView } from './view/email.js'
import {
  authorView,
  type EntryView,
  organisationView,
  personView,
  placeView,
  sourceView,
  topicView,
} from './view/entry.js'
import { type EntryPage, entryPages } from './view/entry-pages.js'
import type { Head } from './view/head.js'
import { homeView } from './view/home.js'
import { issueView } from './view/issue.js'
import { authorsView, organisationsView, peopleView, placesView, sourcesView, topicsView } from './view/lists.js'
import { searchView } from './view/search.js'
import { sentView } from './view/sent.js'
import { storiesView, storyPlace, storyView } from './view/story.js'

/** The templates that make pages; each sees its view under the template's name. */
export const pageNames = [
  'home',
  'issue',
  'email',
  'sent',
  'topics',
  'topic',
  'stories',
  'story',
  'sources',
  'source',
  'authors',
  'author',
  'people',
  'person',
  'places',
  'place',
  'organisations',
  'organisation',
  'archive',
  'search',
  'all',
  'about',
  'missing',
  'moved',
] as const
export type PageName = (typeof pageNames)[number]

/** A page to be. Its view is made when its template asks for it, so that a large archive is never in memory as views. */
export class Page {
  readonly address: string
  readonly #makeView: () => { head: Head }
  readonly #makeKey: (() => PartKey) | undefined
  #key: PartKey | undefined

  /** Without a key of its own a page hangs on all that it shows. */
  constructor(address: string, makeView: () => { head: Head }, makeKey?: () => PartKey) {
    this.address = address
    this.#makeView = makeView
    this.#makeKey = makeKey
  }

  /** What it hangs on. */
  get key(): PartKey {
    this.#key ??= this.#makeKey?.() ?? { own: hashOf(JSON.stringify(this.view, withHtml)) }
    return this.#key
  }

  /** From the site's root. */
  get file(): string {
    return fileOf(this.address)
  }

  get view(): { head: Head } {
    return this.#makeView()
  }
}

/** HTML is no plain data: as JSON it would be nothing. */
const withHtml = (_: string, value: unknown): unknown => (value instanceof SafeHtml ? value.toString() : value)

/** All pages of a site, by template. */
export type Pages = Record<PageName, Page[]>

/** Lists the pages of an archive. Lists that would be empty have no page. */
export function sitePages(context: Context, moves: Moved[] = []): Pages {
  const { archive, addresses } = context
  const { outputs } = archive.publication
  const one = (address: string, makeView: () => { head: Head }) => [new Page(address, makeView)]
  const list = (entries: object[], address: string, makeView: (context: Context) => { head: Head }) =>
    entries.length === 0 ? [] : one(address, () => makeView(context))
  const ofIssues = (
    addressOf: (issue: Issue) => string,
    makeView: (issue: Issue, context: Context) => { head: Head },
  ) =>
    archive.issues.map(
      (issue) =>
        new Page(
          addressOf(issue),
          () => makeView(issue, context),
          () => issueKey(issue, context),
        ),
    )
  const ofNames = <Entry extends { name: string; mentions: Mention[] }>(
    entries: Entry[],
    addressOf: (name: string) => string,
    makeView: MakeView<Entry>,
  ) =>
    entries.flatMap((entry) => entryPagesOf(entry, addressOf(entry.name), makeView, context, nameFacts(entry, context)))
  const { topics, sources, authors, people, organisations } = archive
  const bodies = organisations.filter(({ name }) => !context.sources.has(name))
  const pages = {
    home: one(places.home, () => homeView(context)),
    issue: ofIssues(addresses.issue, issueView),
    email: outputs.email ? ofIssues((issue) => emailAddress(issue, addresses), emailView) : [],
    sent: outputs.asSent ? ofIssues(addresses.asSent, sentView) : [],
    topics: list(topics, places.topics, topicsView),
    topic: topics.flatMap((entry) =>
      entryPagesOf(entry, addresses.topic(entry.topic.id), topicView, context, topicFacts(entry.topic, context)),
    ),
    stories: list(context.stories, places.stories, storiesView),
    story: context.stories.flatMap((story) =>
      entryPagesOf(story, storyPlace(story, context), storyView, context, storyFacts(story)),
    ),
    sources: list(sources, places.sources, sourcesView),
    source: ofNames(sources, addresses.source, sourceView),
    authors: list(authors, places.authors, authorsView),
    author: ofNames(authors, addresses.author, authorView),
    people: list(people, places.people, peopleView),
    person: ofNames(people, addresses.person, personView),
    places: list(archive.places, places.places, placesView),
    place: ofNames(archive.places, addresses.place, placeView),
    organisations: list(organisations, places.organisations, organisationsView),
    organisation: ofNames(bodies, addresses.organisation, organisationView),
    archive: one(places.archive, () => archiveView(context)),
    search: outputs.search ? one(places.search, () => searchView(context)) : [],
    all: outputs.search ? one(places.all, () => allView(context)) : [],
    about: one(places.about, () => aboutView(context)),
    missing: one(places.missing, () => missingView(context)),
  }
  const made = new Set(Object.values(pages).flatMap((some) => some.map(({ file }) => file)))
  // What the publication leaves out is not led to from where it stood before.
  const moved = moves.filter(({ to }) => made.has(fileOf(to)))
  return { ...pages, moved: moved.map(({ from, to }) => new Page(from, () => movedView(to, context))) }
}

type MakeView<Entry> = (entry: Entry, page: EntryPage, context: Context) => EntryView

function entryPagesOf<Entry extends { mentions: Mention[] }>(
  entry: Entry,
  address: string,
  makeView: MakeView<Entry>,
  context: Context,
  facts: EntryFacts,
): Page[] {
  return entryPages(entry.mentions, address).map(
    (page) =>
      new Page(
        page.address,
        () => makeView(entry, page, context),
        () => entryKey(entry.mentions, page, context, facts),
      ),
  )
}

/** How many pages there are in all. */
export function countPages(pages: Pages): number {
  return pageNames.reduce((sum, name) => sum + pages[name].length, 0)
}
