import { unspaced } from '../lexicon/phrases.js'
import type { Topic } from '../publication/publication.js'
import type { Proof } from './findings.js'
import { type Passage, wordsBetween } from './passages.js'
import { addPhrase, newIndex, type PhraseIndex, phrasesAt, sameInTopic } from './phrases.js'

/** A phrase's topic, whether the phrase excludes it, and how much it says. */
interface TopicPhrase {
  id: string
  excludes: boolean
  weight: number
}

/** The phrases of all topics, ready to be looked for. */
interface TopicIndex {
  phrases: PhraseIndex<TopicPhrase>
  /** Phrases in scripts without spaces between words: found as they stand. */
  unspaced: (TopicPhrase & { text: string })[]
}

const cache = new WeakMap<readonly Topic[], TopicIndex>()

/** A phrase in the headline counts as two in the text, and from two on a topic holds. */
const inHeadline = 2
const enough = 2

/**
 * The topics that hold, of those that an item has a phrase of: a phrase in the headline (or in a photo's caption), or
 * twice in the text; where phrases have weights, as many as come to that. In the order of the publication's list.
 */
export function topicsOf(hits: readonly TopicHits[]): Proof[] {
  return hits.filter(({ weight }) => weight >= enough).map(({ id, words }) => ({ name: id, words: words.join(' … ') }))
}

/** What an item says of a topic. */
export interface TopicHits {
  id: string
  /** What its phrases come to, those in the headline counted double. */
  weight: number
  /** How often its phrases stand in the item, each stretch of text counted once. */
  count: number
  /** The first phrases as they stand, three at most; those of the headline before others. */
  words: string[]
}

/** All topics that an item has a phrase of. */
export function topicHits(passages: readonly Passage[], topics: readonly Topic[]): TopicHits[] {
  const index = cache.get(topics) ?? prepare(topics)
  cache.set(topics, index)
  const hits = new Map<string, TopicHits>()
  for (const passage of passages) {
    const isHead = passage.role === 'headline' || passage.role === 'subhead' || passage.role === 'caption'
    for (const { id, words, weight } of hitsIn(passage, index)) {
      const hit = hits.get(id) ?? { id, weight: 0, count: 0, words: [] }
      hit.weight += isHead ? inHeadline * weight : weight
      hit.count += 1
      if (hit.words.length < 3 && !hit.words.includes(words)) hit.words.push(words)
      hits.set(id, hit)
    }
  }
  return topics.flatMap(({ id }) => hits.get(id) ?? [])
}

interface Stretch extends TopicPhrase {
  from: number
  to: number
  words: string
}

/**
 * Where phrases stand that no excluding phrase covers; of phrases that overlap, the first. One pass over what was
 * found.
 */
function hitsIn(passage: Passage, index: TopicIndex): Stretch[] {
  const stretches = [...inWords(passage, index), ...inCharacters(passage, index)].sort(
    (a, b) => a.from - b.from || Number(b.excludes) - Number(a.excludes) || b.to - a.to,
  )
  const excluded = new Map<string, number>()
  const counted = new Map<string, number>()
  return stretches.filter(({ id, excludes, from, to }) => {
    if (excludes) excluded.set(id, Math.max(to, excluded.get(id) ?? 0))
    if (excludes || to <= (excluded.get(id) ?? 0) || from < (counted.get(id) ?? 0)) return false
    counted.set(id, to)
    return true
  })
}

function inWords(passage: Passage, { phrases }: TopicIndex): Stretch[] {
  const stretches: Stretch[] = []
  for (let at = 0; at < passage.words.length; at += 1) {
    for (const { first, last, value } of phrasesAt(phrases, passage.words, at, sameInTopic)) {
      const from = passage.words[first]?.start ?? 0
      const to = passage.words[last]?.end ?? from
      stretches.push({ ...value, from, to, words: wordsBetween(passage, first, last) })
    }
  }
  return stretches
}

function inCharacters({ text }: Passage, index: TopicIndex): Stretch[] {
  return index.unspaced.flatMap(({ text: phrase, ...value }) => {
    const stretches: Stretch[] = []
    for (let from = text.indexOf(phrase); from >= 0; from = text.indexOf(phrase, from + phrase.length)) {
      stretches.push({ ...value, from, to: from + phrase.length, words: phrase })
    }
    return stretches
  })
}

function prepare(topics: readonly Topic[]): TopicIndex {
  const index: TopicIndex = { phrases: newIndex(), unspaced: [] }
  for (const { id, phrases, not } of topics) {
    for (const [list, excludes] of [
      [not, true],
      [phrases, false],
    ] as const) {
      for (const one of list) {
        const { phrase, weight } = typeof one === 'string' ? { phrase: one, weight: 1 } : one
        if (unspaced.test(phrase)) index.unspaced.push({ text: phrase, id, excludes, weight })
        else addPhrase(index.phrases, phrase, { id, excludes, weight })
      }
    }
  }
  return index
}
