import type { NamedEntity, Source } from '../digest/schema.js'
import { categoryOf } from './category.js'
import { datesOf } from './dates.js'
import type { Findings, Proof } from './findings.js'
import { hostOf } from './hosts.js'
import { kindOf } from './kind.js'
import { type NamedPassage, namesIn } from './mentions.js'
import { wordsBetween } from './passages.js'
import { bylinesOf } from './signature.js'
import { sourcesOf } from './sources.js'
import { topicHits, topicsOf } from './topics.js'
import type { EnrichContext, ItemWords } from './words.js'

export type { Findings } from './findings.js'

/**
 * Answers every question about an item from its words and those of the digest's other items: pure, and linear in their
 * length over all items of a digest. `context.items[context.index]` is the item. What is not found is left out; the
 * code `no-topic` says that no topic of the publication holds.
 */
export function enrichItem(item: ItemWords, context: EnrichContext): Findings {
  const { passages, signed } = namesIn(context)
  const { kind, because } = kindOf(item, passages, context.items)
  const { authors, sources: signing } = signed
  const bylines = bylinesOf(item, context.language)
  const spoken = kind === 'photo' ? [] : sourcesOf(passages)
  const isOther = ({ name }: Source): boolean =>
    !authors.includes(name) && !signing.some((other) => other.name === name)
  const named = [...signing, ...spoken.filter(isOther)]
  const host = named.some((source) => source.kind === 'publisher') ? undefined : hostOf(item, context.items)
  const sources = host && !named.some(({ name }) => name === host.name) ? [...named, host] : named
  const hits = topicHits(passages, context.topics)
  const topics = topicsOf(hits)
  const category = categoryOf(item, kind, hits, context)
  const dates = datesOf(passages, context.language, context.date)
  const { people: told, places, organisations } = namesByKind(passages)
  // Who signs at the end of a summary is named there, and not told of.
  const people = bylines === item.bylines ? told : told.filter(({ name }) => !authors.includes(name))
  const asPublisher = new Set(sources.filter((source) => source.kind === 'publisher').map(({ name }) => name))
  const bodies = organisations.filter(({ name }) => !asPublisher.has(name))
  return {
    kind,
    authors,
    sources,
    ...(category && { category: category.category, categoryFrom: category.from }),
    topics: topics.map(({ name }) => name),
    people: people.map(({ name }) => name),
    places: places.map(({ name }) => name),
    organisations: bodies.map(({ name }) => name),
    named: [...asNamed(people, 'person'), ...asNamed(places, 'place'), ...asNamed(bodies, 'organisation')],
    dates,
    evidence: {
      kind: [{ name: kind, words: because }],
      authors: authors.map((name) => ({
        name,
        words: bylines.find((line) => line.includes(name)) ?? bylines.join(' '),
      })),
      sources: sources.map(({ name, evidence }) => ({ name, words: evidence })),
      category: category ? [{ name: category.category, words: category.because }] : [],
      topics,
      people,
      places,
      organisations: bodies,
      dates: dates.map(({ date, until, words }) => ({ name: until === undefined ? date : `${date}/${until}`, words })),
    },
    codes: topics.length === 0 && kind !== 'photo' && context.topics.length > 0 ? ['no-topic'] : [],
  }
}

/**
 * The names of an item, each once, with the words where it is named first. A paper that is only cited is no one's name.
 */
function namesByKind(passages: readonly NamedPassage[]): Record<'people' | 'places' | 'organisations', Proof[]> {
  const found = { person: new Map<string, string>(), place: new Map<string, string>(), body: new Map<string, string>() }
  for (const passage of passages) {
    for (const { kind, name, first, last, onlyCited } of passage.names) {
      const list = found[kind === 'person' || kind === 'place' ? kind : 'body']
      if (!onlyCited && !list.has(name)) list.set(name, wordsBetween(passage, first, last))
    }
  }
  const proofs = (list: Map<string, string>): Proof[] => [...list].map(([name, words]) => ({ name, words }))
  return { people: proofs(found.person), places: proofs(found.place), organisations: proofs(found.body) }
}

const asNamed = (proofs: readonly Proof[], kind: NamedEntity['kind']): NamedEntity[] =>
  proofs.map(({ name, words }) => ({ name, kind, words }))
