import type { AuthorEntry, Mention, NamedEntry, SourceEntry } from '../../archive/archive.js'
import { type Context, issueName, places, type TopicPlace } from './context.js'
import { type Head, headOf, shorten } from './head.js'
import { nameTongue, spoken, type Tongue } from './language.js'
import { type ListKey, listMeta, pageOfName } from './name-lists.js'
import type { Piece } from './piece.js'

/** A name in a list of them. */
export interface NameView {
  name: string
  tongue?: Tongue
  address: string
  /** The words that show it, the newest first. */
  evidence?: string
  /** "t2": a topic's colour. */
  colour?: string
  count: string
  newest: string
}

/** The page that lists all topics, authors, people, places or organisations. */
export interface ListView {
  head: Head
  title: string
  /** How many there are; and the other lists of names. */
  meta: Piece[]
  about: string
  names: NameView[]
}

/** The page that lists all sources, by kind. */
export interface SourcesView {
  head: Head
  title: string
  meta: Piece[]
  about: string
  kinds: { id: string; name: string; count: string; names: NameView[] }[]
}

/** Makes the list of topics, in the order of `publication.yml`. */
export function topicsView(context: Context): ListView {
  const { words, archive, format } = context
  return {
    head: headOf(context, {
      title: words.topics.title,
      address: places.topics,
      nav: 'topics',
      description: words.topics.about,
    }),
    title: words.topics.title,
    meta: [{ text: words.topics.total(archive.topics.length, format.number(archive.topics.length)) }],
    about: words.topics.about,
    names: archive.topics.map(({ topic, mentions }) => {
      const { title, tongue, address, colour } = context.topics.get(topic.id) as TopicPlace
      return { ...nameView(title, address, mentions, context), ...spoken(tongue), colour }
    }),
  }
}

/** Makes the list of authors. */
export function authorsView(context: Context): ListView {
  const { archive, addresses } = context
  return listView('authors', byLastName(archive.authors, context), addresses.author, context)
}

/** Makes the list of people. */
export function peopleView(context: Context): ListView {
  const { archive, addresses } = context
  return listView('people', byLastName(archive.people, context), addresses.person, context)
}

/** Makes the list of places. */
export function placesView(context: Context): ListView {
  const { archive, addresses } = context
  return listView('places', byName(archive.places, context), addresses.place, context)
}

/** Makes the list of organisations, those too that are sources. */
export function organisationsView(context: Context): ListView {
  const { archive, addresses } = context
  const addressOf = (name: string) => pageOfName('organisation', name, context) ?? addresses.organisation(name)
  return listView('organisations', byName(archive.organisations, context), addressOf, context)
}

function listView(
  key: Exclude<ListKey, 'sources'>,
  entries: NamedEntry[],
  addressOf: (name: string) => string,
  context: Context,
): ListView {
  const { title, about } = context.words[key]
  return {
    head: headOf(context, { title, address: places[key], nav: 'names', description: about }),
    title,
    meta: listMeta(key, context),
    about,
    names: entries.map(({ name, mentions }) => nameView(name, addressOf(name), mentions, context)),
  }
}

function byName<Entry extends NamedEntry>(entries: Entry[], { format }: Context): Entry[] {
  return [...entries].sort((a, b) => format.compare(a.name, b.name))
}

/** By people's last names as far as the last word tells. */
function byLastName(entries: AuthorEntry[], context: Context): AuthorEntry[] {
  const last = ({ name }: AuthorEntry) => name.split(' ').at(-1) ?? name
  return byName(entries, context).sort((a, b) => context.format.compare(last(a), last(b)))
}

/** Makes the list of sources: who publishes, then which organisations and people speak. */
export function sourcesView(context: Context): SourcesView {
  const { words, archive, format } = context
  const kinds = (['publisher', 'organisation', 'person'] as const).map((kind) => {
    const entries = archive.sources.filter((entry) => entry.kind === kind)
    const names = byName(entries, context).map((entry) => sourceName(entry, context))
    return { id: kind, name: words.sources[kind], count: format.number(names.length), names }
  })
  return {
    head: headOf(context, {
      title: words.sources.title,
      address: places.sources,
      nav: 'names',
      description: words.sources.about,
    }),
    title: words.sources.title,
    meta: listMeta('sources', context),
    about: words.sources.about,
    kinds: kinds.filter(({ names }) => names.length > 0),
  }
}

/** Words that show a source may be a list of all who spoke; a table of names has room for their beginning. */
const longestEvidence = 80

function sourceName({ name, mentions }: SourceEntry, context: Context): NameView {
  const evidence = mentions.find((mention) => mention.evidence !== undefined && mention.evidence !== name)?.evidence
  return {
    ...nameView(name, context.addresses.source(name), mentions, context),
    ...(evidence === undefined ? {} : { evidence: context.words.sources.evidence(shorten(evidence, longestEvidence)) }),
  }
}

/** A row of a list: a name, how many items it has, and its newest issue. */
export function nameView(name: string, address: string, mentions: Mention[], context: Context): NameView {
  const { format } = context
  const newest = mentions[0]?.issue
  const date = newest?.digest.date
  const shown = date === undefined ? newest && issueName(newest, format) : format.shortDate(date)
  return {
    name,
    ...spoken(nameTongue(name, context)),
    address,
    count: format.number(mentions.length),
    newest: shown ?? '',
  }
}
