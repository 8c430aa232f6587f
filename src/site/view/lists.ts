import type { Mention, SourceEntry } from '../../archive/archive.js'
import { type Context, issueName, places } from './context.js'
import { type Head, headOf } from './head.js'

/** A name in a list of topics, sources or authors. */
export interface NameView {
  name: string
  address: string
  /** The words that show it, the newest first. */
  evidence?: string
  /** "t2": a topic's colour. */
  colour?: string
  count: string
  newest: string
}

/** The page that lists all topics, or all authors. */
export interface ListView {
  head: Head
  title: string
  about: string
  names: NameView[]
}

/** The page that lists all sources, by kind. */
export interface SourcesView {
  head: Head
  title: string
  about: string
  count: string
  kinds: { id: string; name: string; count: string; names: NameView[] }[]
}

/** Makes the list of topics, in the order of `publication.yml`. */
export function topicsView(context: Context): ListView {
  const { words, archive } = context
  return {
    head: headOf(context, { title: words.topics.title, address: places.topics, nav: 'topics' }),
    title: words.topics.title,
    about: words.topics.about,
    names: archive.topics.map(({ topic, mentions }) => ({
      ...nameView(topic.title, context.addresses.topic(topic.id), mentions, context),
      colour: context.topics.get(topic.id)?.colour ?? 't1',
    })),
  }
}

/** Makes the list of authors, by their last names as far as the last word tells. */
export function authorsView(context: Context): ListView {
  const { words, archive, format } = context
  const last = (name: string) => name.split(' ').at(-1) ?? name
  const authors = [...archive.authors].sort(
    (a, b) => format.compare(last(a.name), last(b.name)) || format.compare(a.name, b.name),
  )
  return {
    head: headOf(context, { title: words.authors.title, address: places.authors, nav: 'authors' }),
    title: words.authors.title,
    about: words.authors.about,
    names: authors.map(({ name, mentions }) => nameView(name, context.addresses.author(name), mentions, context)),
  }
}

/** Makes the list of sources: who publishes, then which organisations and people speak. */
export function sourcesView(context: Context): SourcesView {
  const { words, archive, format } = context
  const kinds = (['publisher', 'organisation', 'person'] as const).map((kind) => {
    const entries = archive.sources.filter((entry) => entry.kind === kind)
    const names = entries.sort((a, b) => format.compare(a.name, b.name)).map((entry) => sourceName(entry, context))
    return { id: kind, name: words.sources[kind], count: format.number(names.length), names }
  })
  return {
    head: headOf(context, { title: words.sources.title, address: places.sources, nav: 'sources' }),
    title: words.sources.title,
    about: words.sources.about,
    count: words.sources.count(format.number(archive.sources.length)),
    kinds: kinds.filter(({ names }) => names.length > 0),
  }
}

function sourceName({ name, mentions }: SourceEntry, context: Context): NameView {
  const evidence = mentions.find((mention) => mention.evidence !== undefined && mention.evidence !== name)?.evidence
  return {
    ...nameView(name, context.addresses.source(name), mentions, context),
    ...(evidence === undefined ? {} : { evidence: context.words.sources.evidence(evidence) }),
  }
}

function nameView(name: string, address: string, mentions: Mention[], { format }: Context): NameView {
  const newest = mentions[0]?.issue
  const date = newest?.digest.date
  const shown = date === undefined ? newest && issueName(newest, format) : format.shortDate(date)
  return { name, address, count: format.number(mentions.length), newest: shown ?? '' }
}
