import type { Digest } from '../digest/schema.js'
import { slug } from '../digest/slug.js'
import type { Topic } from '../publication/publication.js'
import { giveSegments } from '../site/addresses/segments.js'
import { candidatesIn, fewestItems } from './candidates.js'
import { chooseMatters } from './choose.js'
import { heldBy, topicItems } from './items.js'

/** A topic that might be one, and what it would hold by the rule that a build goes by. */
export interface ProposedTopic {
  topic: Topic & { phrases: string[] }
  items: number
  issues: number
  /** Headlines of some of the items, each of another issue where there are so many. */
  examples: string[]
}

/** A list of topics for an archive, and what would still be without one. */
export interface Proposal {
  topics: ProposedTopic[]
  items: number
  /** Items that no topic holds, with the publication's own ones too. */
  without: { items: number; examples: string[] }
}

const mostExamples = 3

/** Proposes topics for the items that none of the publication's own holds, the largest first. */
export function proposeTopics(digests: Digest[], own: Topic[]): Proposal {
  const all = topicItems(digests)
  const ofOwn = new Set([...heldBy(all, own).values()].flat())
  const items = all.filter((_, index) => !ofOwn.has(index))
  const issueOf = items.map(({ issue }) => issue)
  const ids = giveSegments(own.map(({ id }) => id))
  const topics = chooseMatters(candidatesIn(items), issueOf).map((phrases) => {
    const [first] = phrases
    const title = first?.text ?? ''
    return {
      id: ids.claim(slug(title, 'topic')),
      title: capitalised(title),
      phrases: phrases.map(({ text }) => text),
      not: [],
    }
  })
  const held = heldBy(items, topics)
  const proposed = topics.map((topic): ProposedTopic => {
    const its = held.get(topic.id) ?? []
    const issues = new Set(its.map((index) => issueOf[index]))
    return {
      topic,
      items: its.length,
      issues: issues.size,
      examples: examplesOf(its.flatMap((index) => items[index] ?? [])),
    }
  })
  const kept = proposed.filter(({ items: count }) => count >= fewestItems(items.length))
  const any = new Set(kept.flatMap(({ topic }) => held.get(topic.id) ?? []))
  const without = items.filter((_, index) => !any.has(index))
  return {
    topics: kept.sort((one, other) => other.items - one.items || (one.topic.id < other.topic.id ? -1 : 1)),
    items: all.length,
    without: { items: without.length, examples: examplesOf(without) },
  }
}

/** Headlines, of different issues first. */
function examplesOf(items: { issue: number; headline: string | undefined }[]): string[] {
  const seen = new Set<number>()
  const isFirst = ({ issue }: { issue: number }) => !seen.has(issue) && seen.add(issue)
  const named = items.filter(({ headline }) => headline !== undefined)
  const firsts = named.filter(isFirst)
  const inOrder = [...firsts, ...named.filter((item) => !firsts.includes(item))]
  return [...new Set(inOrder.flatMap(({ headline }) => headline ?? []))].slice(0, mostExamples)
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
