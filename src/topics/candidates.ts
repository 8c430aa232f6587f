import { isHead, type TopicItem } from './items.js'
import { phrasesIn, type Stretch } from './phrases-in.js'
import { stopWordsOf } from './stop-words.js'

/** A phrase that may file items. */
export interface Candidate {
  key: string
  /** As it stands most often. */
  text: string
  words: string[]
  /** Written with a capital inside sentences, where most words are not. */
  isName: boolean
  /** The items that it files by itself, by their index. */
  files: number[]
  /** The items that it stands in at all. */
  standsIn: number[]
  /** How often it stands in them. */
  times: number
}

/** As few items as make a topic worth a page. */
export const fewestItems = (items: number): number => Math.max(3, Math.ceil(items / 200))
/** As few as a phrase may file that joins another one's matter. */
const fewestFiles = (items: number): number => Math.ceil(items / 500)
/** The phrases that file items, in the order of the archive. */
export function candidatesIn(items: TopicItem[]): Candidate[] {
  const fewest = fewestFiles(items.length)
  const found = new Map<string, Gathered>()
  for (const [index, item] of items.entries()) {
    for (const { stretch, inHead, count, inSentences, elsewhere } of countIn(item)) {
      const known = found.get(stretch.key) ?? newlyFound(stretch)
      found.set(stretch.key, known)
      known.standsIn.push(index)
      known.times += count
      if (inHead || count > 1) known.files.push(index)
      for (const text of inSentences) known.inSentences.set(text, (known.inSentences.get(text) ?? 0) + 1)
      for (const text of elsewhere) known.elsewhere.set(text, (known.elsewhere.get(text) ?? 0) + 1)
    }
  }
  return [...found].flatMap(([key, { inSentences, elsewhere, ...rest }]) => {
    if (rest.files.length < fewest) return []
    // A headline may have capitals everywhere: what stands in sentences says how a phrase is written.
    const text = mostFrequent(inSentences.size > 0 ? inSentences : elsewhere)
    return [{ key, text, isName: inSentences.size > 0 && text !== text.toLowerCase(), ...rest }]
  })
}

interface Gathered extends Omit<Candidate, 'key' | 'text' | 'isName'> {
  inSentences: Map<string, number>
  elsewhere: Map<string, number>
}

const newlyFound = ({ words }: Stretch): Gathered => ({
  words,
  files: [],
  standsIn: [],
  times: 0,
  inSentences: new Map(),
  elsewhere: new Map(),
})

/** A phrase in one item: as it stands in each of its places. */
interface Counted {
  stretch: Stretch
  inHead: boolean
  count: number
  inSentences: string[]
  /** In headlines of many capitals, and in lines that have no small letters. */
  elsewhere: string[]
}

function countIn({ passages, language }: TopicItem): Iterable<Counted> {
  const stop = stopWordsOf(language)
  const counted = new Map<string, Counted>()
  for (const passage of passages) {
    const tells = !passage.titleCase && !passage.shouted
    for (const stretch of phrasesIn(passage, stop)) {
      const one = counted.get(stretch.key) ?? { stretch, inHead: false, count: 0, inSentences: [], elsewhere: [] }
      counted.set(stretch.key, one)
      one.count += 1
      one.inHead ||= isHead(passage)
      const texts = tells ? one.inSentences : one.elsewhere
      texts.push(stretch.text)
    }
  }
  return counted.values()
}

function mostFrequent(texts: Map<string, number>): string {
  return [...texts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))[0]?.[0] ?? ''
}
