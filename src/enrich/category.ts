import type { Item } from '../digest/schema.js'
import { primaryLanguage } from '../lexicon/language.js'
import { languages } from '../lexicon/languages/index.js'
import type { Topic } from '../publication/publication.js'
import { isOpinionHeading } from './kind.js'
import { passagesOf } from './passages.js'
import { type TopicHits, topicHits } from './topics.js'
import type { EnrichContext, ItemWords } from './words.js'

/** What an item is filed under, and whether that is its section or was inferred, and from what. */
export interface CategoryFinding {
  category: string
  from: 'section' | 'inferred'
  because: string
}

/**
 * The section as it stands. Without one: for an opinion, the digest's own heading over opinions or the language's word
 * for it; for news, the digest's section that is about a topic which this item says at least three times. Nothing
 * where the evidence is weaker.
 */
export function categoryOf(
  item: ItemWords,
  kind: Item['kind'],
  hits: readonly TopicHits[],
  context: EnrichContext,
): CategoryFinding | undefined {
  if (item.section !== undefined) return { category: item.section, from: 'section', because: item.section }
  if (kind === 'opinion') {
    const heading = sectionsOf(context).find(({ heading }) => isOpinionHeading(heading))?.heading
    return { category: heading ?? opinionWord(context.language), from: 'inferred', because: 'an opinion' }
  }
  if (kind === 'photo') return undefined
  for (const { id, count, words } of hits) {
    const section = count < 3 ? undefined : sectionsOf(context).find(({ topics }) => topics.includes(id))
    if (section) return { category: section.heading, from: 'inferred', because: words.join(' … ') }
  }
  return undefined
}

interface Section {
  heading: string
  topics: string[]
}

const cache = new WeakMap<ItemWords[], { topics: readonly Topic[]; sections: Section[] }>()

/** The digest's sections, each with the topics that its heading names and no other section's does. */
function sectionsOf(context: EnrichContext): Section[] {
  const kept = cache.get(context.items)
  if (kept?.topics === context.topics) return kept.sections
  const headings = [...new Set(context.items.flatMap(({ section }) => section ?? []))]
  const named = headings.map((heading) => ({ heading, topics: topicsNamed(heading, context.topics) }))
  const count = new Map<string, number>()
  for (const { topics } of named) for (const id of topics) count.set(id, (count.get(id) ?? 0) + 1)
  const sections = named.map(({ heading, topics }) => ({ heading, topics: topics.filter((id) => count.get(id) === 1) }))
  cache.set(context.items, { topics: context.topics, sections })
  return sections
}

/** A heading that is about one topic alone; one that names several is no topic's section. */
function topicsNamed(heading: string, topics: Topic[]): string[] {
  const ids = topicHits(
    passagesOf({ headline: heading, subheads: [], bylines: [], blocks: [], links: [] }, ''),
    topics,
  ).map(({ id }) => id)
  return ids.length === 1 ? ids : []
}

/** "Opinion", in a digest's language. */
function opinionWord(language: string): string {
  const primary = primaryLanguage(language)
  const word = languages.find(({ code }) => code === primary)?.opinionWords[0] ?? 'opinion'
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
