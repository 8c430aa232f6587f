import type { Digest, Item } from '../digest/schema.js'
import { type Passage, passagesOf } from '../enrich/passages.js'
import { topicHits, topicsOf } from '../enrich/topics.js'
import type { Topic } from '../publication/publication.js'

/** An item as the search for topics sees it. */
export interface TopicItem {
  /** The issue's index. */
  issue: number
  language: string
  /** Undefined where the digest gives none. */
  headline: string | undefined
  passages: Passage[]
}

/** The items of digests, in order. */
export function topicItems(digests: Digest[]): TopicItem[] {
  return digests.flatMap(({ items, language }, issue) =>
    items.map((item) => ({
      issue,
      language,
      headline: headlineOf(item),
      passages: passagesOf(
        {
          ...(headlineOf(item) === undefined ? {} : { headline: item.headline }),
          subheads: item.subheads,
          bylines: [],
          blocks: item.text
            .split('\n\n')
            .map((text) => ({ kind: item.kind === 'photo' ? 'caption' : 'paragraph', text })),
          links: [],
        },
        language,
      ),
    })),
  )
}

function headlineOf({ headline, headlineFrom }: Item): string | undefined {
  return headlineFrom === 'line' || headlineFrom === 'publication' ? headline : undefined
}

/** Which items each of some topics holds, by the rule that a build goes by; indexes in `items`. */
export function heldBy(items: TopicItem[], topics: Topic[]): Map<string, number[]> {
  const held = new Map<string, number[]>(topics.map(({ id }) => [id, []]))
  for (const [index, { passages }] of items.entries()) {
    for (const { name } of topicsOf(topicHits(passages, topics))) held.get(name)?.push(index)
  }
  return held
}

/** Whether a phrase here alone makes the topic hold. */
export const isHead = ({ role }: Passage): boolean => role === 'headline' || role === 'subhead' || role === 'caption'
