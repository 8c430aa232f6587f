import type { Mention } from '../archive/archive.js'
import type { Moved } from './addresses/names.js'
import { emailAddress } from './editions/addresses.js'
import { fileOf } from './href.js'
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

  constructor(address: string, makeView: () => { head: Head }) {
    this.address = address
    this.#makeView = makeView
  }

  /** From the site's root. */
  get file(): string {
    return fileOf(this.address)
  }

  get view(): { head: Head } {
    return this.#makeView()
  }
}

/** All pages of a site, by template. */
export type Pages = Record<PageName, Page[]>

/** Lists the pages of an archive. Lists that would be empty have no page. */
export function sitePages(context: Context, moves: Moved[] = []): Pages {
  const { archive, addresses } = context
  const one = (address: string, makeView: () => { head: Head }) => [new Page(address, makeView)]
  const list = (entries: object[], address: string, makeView: (context: Context) => { head: Head }) =>
    entries.length === 0 ? [] : one(address, () => makeView(context))
  const { topics, sources, authors, people, organisations } = archive
  const bodies = organisations.filter(({ name }) => !context.sources.has(name))
  return {
    home: one(places.home, () => homeView(context)),
    issue: archive.issues.map((issue) => new Page(addresses.issue(issue), () => issueView(issue, context))),
    email: archive.publication.outputs.email
      ? archive.issues.map((issue) => new Page(emailAddress(issue, addresses), () => emailView(issue, context)))
      : [],
    sent: archive.issues.map((issue) => new Page(addresses.asSent(issue), () => sentView(issue, context))),
    topics: list(topics, places.topics, topicsView),
    topic: topics.flatMap((entry) => entryPagesOf(entry, addresses.topic(entry.topic.id), topicView, context)),
    stories: list(context.stories, places.stories, storiesView),
    story: context.stories.flatMap((story) => entryPagesOf(story, storyPlace(story, context), storyView, context)),
    sources: list(sources, places.sources, sourcesView),
    source: sources.flatMap((entry) => entryPagesOf(entry, addresses.source(entry.name), sourceView, context)),
    authors: list(authors, places.authors, authorsView),
    author: authors.flatMap((entry) => entryPagesOf(entry, addresses.author(entry.name), authorView, context)),
    people: list(people, places.people, peopleView),
    person: people.flatMap((entry) => entryPagesOf(entry, addresses.person(entry.name), personView, context)),
    places: list(archive.places, places.places, placesView),
    place: archive.places.flatMap((entry) => entryPagesOf(entry, addresses.place(entry.name), placeView, context)),
    organisations: list(organisations, places.organisations, organisationsView),
    organisation: bodies.flatMap((entry) =>
      entryPagesOf(entry, addresses.organisation(entry.name), organisationView, context),
    ),
    archive: one(places.archive, () => archiveView(context)),
    search: one(places.search, () => searchView(context)),
    all: one(places.all, () => allView(context)),
    about: one(places.about, () => aboutView(context)),
    missing: one(places.missing, () => missingView(context)),
    moved: moves.map(({ from, to }) => new Page(from, () => movedView(to, context))),
  }
}

function entryPagesOf<Entry extends { mentions: Mention[] }>(
  entry: Entry,
  address: string,
  makeView: (entry: Entry, page: EntryPage, context: Context) => EntryView,
  context: Context,
): Page[] {
  return entryPages(entry.mentions, address).map((page) => new Page(page.address, () => makeView(entry, page, context)))
}
