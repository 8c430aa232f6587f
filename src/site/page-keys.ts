import type { Issue, Mention, NamedEntry, SourceEntry } from '../archive/archive.js'
import type { Story } from '../archive/stories/story.js'
import { hashOf } from '../cache/hash-of.js'
import type { Item } from '../digest/schema.js'
import type { Topic } from '../publication/publication.js'
import { issueHash, mentionHash } from './hashes.js'
import type { PartKey } from './parts.js'
import { type Context, issueName } from './view/context.js'
import { earlierView } from './view/earlier.js'
import type { EntryPage } from './view/entry-pages.js'
import { pageOfName } from './view/name-lists.js'

/**
 * What an issue's own pages hang on, besides the settings: the issue, its neighbours, what its stories had before, and
 * which of the names in it have a page.
 */
export function issueKey(issue: Issue, context: Context): PartKey {
  const { archive, addresses, format } = context
  const { items } = issue.digest
  const neighbours = [archive.issues[issue.place - 1], archive.issues[issue.place + 1]].flatMap((one) =>
    one === undefined ? [''] : [issueName(one, format), addresses.issue(one)],
  )
  const around = items.map((item) => [addresses.oldFragments(issue, item), earlierView(issue, item, context)])
  return {
    own: hashOf(issueHash(issue), JSON.stringify([neighbours, around])),
    ...(hasNames(context) && { links: () => hashOf(...items.map((item) => linksOf(item, context))) }),
  }
}

/**
 * What a page of a topic, a name or a story hangs on: its items, what the entry is, and on its own page what else is known
 * of it. A numbered page shows nothing besides its items.
 */
export function entryKey(mentions: Mention[], page: EntryPage, context: Context, facts: EntryFacts): PartKey {
  const isOwn = page.number === undefined
  const shown = isOwn ? mentions : page.listed
  const copies = shown.map(({ item }) => context.archive.stories.links.get(item)?.kind === 'copy')
  const also = [facts.title, copies, isOwn && facts.more()]
  return {
    own: hashOf(page.address, page.number, JSON.stringify(also), ...shown.map(mentionHash)),
    ...(isOwn && hasNames(context) && { links: () => hashOf(...mentions.map(({ item }) => linksOf(item, context))) }),
  }
}

/** What an entry shows besides its items. */
export interface EntryFacts {
  /** On each of its pages. */
  title: string
  /** On its own. */
  more(): unknown
}

/** A topic's own page leads to all others, and says how many items they have. */
export function topicFacts({ id, title }: Topic, { topics }: Context): EntryFacts {
  return { title, more: () => [id, ...topics] }
}

/** A story's own page is called by its newest item, all others by its first. */
export function storyFacts({ id, mentions }: Story): EntryFacts {
  return { title: hashOf(id, ...mentions.slice(-1).map(mentionHash)), more: () => '' }
}

/** A name's own page leads to the other pages of the name. */
export function nameFacts(entry: NamedEntry | SourceEntry, context: Context): EntryFacts {
  const { name } = entry
  const { sources, authors, named, addresses } = context
  return {
    title: name,
    more: () => [
      'kind' in entry && entry.kind,
      sources.has(name) && [sources.get(name), addresses.source(name)],
      authors.has(name) && [authors.get(name), addresses.author(name)],
      ...namedKinds.map((kind) => [named[kind].get(name), pageOfName(kind, name, context)]),
    ],
  }
}

const namedKinds = ['person', 'place', 'organisation'] as const

const hasNames = ({ sources, authors, named }: Context): boolean =>
  [sources, authors, ...Object.values(named)].some(({ size }) => size > 0)

const known = new WeakMap<Context, WeakMap<Item, string>>()

/** Where the names in an item lead. */
function linksOf(item: Item, context: Context): string {
  const ofItems = known.get(context) ?? new WeakMap<Item, string>()
  known.set(context, ofItems)
  const before = ofItems.get(item)
  if (before !== undefined) return before
  const { sources, authors, addresses } = context
  const addressesOf = [
    ...item.sources.map(({ name }) => (sources.has(name) ? addresses.source(name) : '')),
    ...item.authors.map((name) => (authors.has(name) ? addresses.author(name) : '')),
    ...item.people.map((name) => pageOfName('person', name, context) ?? ''),
    ...item.places.map((name) => pageOfName('place', name, context) ?? ''),
    ...item.organisations.map((name) => pageOfName('organisation', name, context) ?? ''),
  ]
  const made = hashOf(...addressesOf)
  ofItems.set(item, made)
  return made
}
