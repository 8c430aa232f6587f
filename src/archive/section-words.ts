import type { Item } from '../digest/schema.js'
import { tokenBounds } from '../enrich/each-token.js'
import { spellingOf } from '../enrich/spelling.js'
import { smallWords } from '../lexicon/lexicon.js'
import { wordTable } from '../lexicon/word-table.js'
import { compare } from '../publication/list.js'
import { Growing } from './growing.js'
import { Marks } from './marks.js'
import { nameKey } from './names.js'
import { codeOf, type KeptNumbering, Numbering } from './numbering.js'

/** A section that an item may be of, and how much that is ahead of every other. */
export interface Guess {
  heading: string
  /** In nats. */
  ahead: number
  /** The places of the section and of the one that comes next. */
  place: number
  next: number
}

/** A section of the publication's, so far. */
interface Section {
  /** The heading as it stood last. */
  heading: string
  items: number
  /** How many issues have it, and the last of them. */
  issues: number
  lastIssue: number
  /** Its place among those that recur; undefined as long as it is none. */
  place?: number
}

/** A word of an item, by its number among those of the archive. */
export interface TellingWord {
  id: number
  lower: string
}

/** What is known of an archive's sections, as it is kept. */
export interface KeptSections {
  sections: Map<string, Section>
  recurring: Recurring[]
  numbering: KeptNumbering
  heads: Int32Array
  chain: Int32Array
  learned: number
}

/** What has been read so far of an archive's sections. It grows issue by issue, and looks at nothing that comes later. */
export class SectionsSoFar {
  readonly #sections: Map<string, Section>
  /** Those that recur. The first stands for all others, so that headings of one issue each cost no time. */
  readonly #recurring: Recurring[]
  readonly #numbering: Numbering
  /** By a word's number: one more than the place in `chain` of the section that had it first last. */
  readonly #heads: Growing
  /** Three for each word of a section: its place, in how many items the word stands, and where the chain goes on. */
  readonly #chain: Growing
  #links: number
  /** Words that some section has. */
  #learned: number
  readonly #met = new Marks()

  constructor(kept?: KeptSections) {
    this.#sections = kept?.sections ?? new Map()
    this.#recurring = kept?.recurring ?? [{ heading: '', items: 0, words: 0 }]
    this.#numbering = new Numbering(kept?.numbering)
    this.#heads = new Growing(kept?.heads)
    this.#chain = new Growing(kept?.chain)
    this.#links = (kept?.chain.length ?? 0) / 3
    this.#learned = kept?.learned ?? 0
  }

  /** An item's words, each once, without those that say nothing. */
  wordsOf({ headline, headlineFrom, subheads, text, links }: Item): TellingWord[] {
    this.#met.clear()
    const words: TellingWord[] = []
    if (headlineFrom !== 'made') this.#addWords(headline, words)
    for (const subhead of subheads) this.#addWords(subhead, words)
    this.#addWords(text, words)
    for (const { label } of links) this.#addWords(label, words)
    return words
  }

  #addWords(text: string, words: TellingWord[]): void {
    const bounds = tokenBounds(text)
    for (let at = 0; at < bounds.length; at += 2) {
      const { lower, code, says } = sectionWords.at(text, bounds[at] as number, bounds[at + 1] as number)
      if (!says) continue
      const id = this.#numbering.of(code)
      if (this.#met.add(id)) words.push({ id, lower })
    }
  }

  /** Takes the words of an item whose section is known. */
  learn(words: readonly TellingWord[], heading: string, issue: number): void {
    const key = nameKey(heading)
    const section = this.#sections.get(key) ?? { heading, items: 0, issues: 0, lastIssue: -1 }
    this.#sections.set(key, section)
    section.heading = heading
    section.items += 1
    if (section.lastIssue !== issue) section.issues += 1
    section.lastIssue = issue
    if (section.place === undefined && section.issues >= fewestIssues && section.items >= fewestItems)
      section.place = this.#recurring.push({ heading, items: 0, words: 0 }) - 1
    const place = section.place ?? 0
    const recurring = this.#recurring[place] as Recurring
    recurring.items += 1
    recurring.words += words.length
    if (place > 0) recurring.heading = heading
    for (const { id } of words) this.#count(id, place)
  }

  #count(word: number, place: number): void {
    const head = this.#heads.at(word)
    if (head === 0) this.#learned += 1
    const chain = this.#chain
    const { values } = chain
    for (let link = head; link > 0; link = values[3 * link - 1] as number) {
      if (values[3 * link - 3] !== place) continue
      values[3 * link - 2] = (values[3 * link - 2] as number) + 1
      return
    }
    this.#links += 1
    chain.set(3 * this.#links - 3, place)
    chain.set(3 * this.#links - 2, 1)
    chain.set(3 * this.#links - 1, head)
    this.#heads.set(word, this.#links)
  }

  /**
   * The section whose items speak most like these words (naive Bayes over the words that stand in an item); undefined
   * where that is none of those that recur.
   */
  guess(words: readonly TellingWord[]): Guess | undefined {
    if (this.#recurring.length === 1) return undefined
    const known = words.filter(({ id }) => this.#heads.at(id) > 0)
    const worth = this.#recurring.map(
      ({ items, words }) => Math.log(items + smoothing) - known.length * Math.log(words / smoothing + this.#learned),
    )
    const chain = this.#chain.values
    for (const { id } of known) {
      for (let link = this.#heads.at(id); link > 0; link = chain[3 * link - 1] as number) {
        const place = chain[3 * link - 3] as number
        worth[place] = (worth[place] as number) + worthOf(chain[3 * link - 2] as number)
      }
    }
    const best = placeOfMost(worth, -1)
    const next = placeOfMost(worth, best)
    const second = worth[next]
    const heading = this.#recurring[best]?.heading
    if (best <= 0 || heading === undefined || second === undefined) return undefined
    return { heading, ahead: (worth[best] as number) - second, place: best, next }
  }

  /** Of these words those that spoke most for the section of a guess, and against the one that came next. */
  wordsFor(words: readonly TellingWord[], { place, next }: Guess): string[] {
    return words
      .map(({ id, lower }) => ({
        lower,
        weight: Math.log1p(this.#times(id, place) / smoothing) - Math.log1p(this.#times(id, next) / smoothing),
      }))
      .filter(({ weight }) => weight > 0)
      .sort((one, other) => other.weight - one.weight || compare(one.lower, other.lower))
      .slice(0, mostWords)
      .map(({ lower }) => lower)
  }

  /** In how many items of a section a word stands. */
  #times(word: number, place: number): number {
    for (let link = this.#heads.at(word); link > 0; link = this.#chain.at(3 * link - 1))
      if (this.#chain.at(3 * link - 3) === place) return this.#chain.at(3 * link - 2)
    return 0
  }

  keep(): KeptSections {
    const { size } = this.#numbering
    return {
      sections: this.#sections,
      recurring: this.#recurring,
      numbering: this.#numbering.keep(),
      heads: this.#heads.keep(size),
      chain: this.#chain.keep(3 * this.#links),
      learned: this.#learned,
    }
  }
}

interface Recurring {
  heading: string
  items: number
  words: number
}

/** A heading that came once or twice is no section of the publication's. */
const fewestIssues = 3
const fewestItems = 8
/** So many words are told of a guess. */
const mostWords = 6
/** What a word that a section has not had yet counts as. */
const smoothing = 0.2

/** The first place of the highest value, another place left out. */
function placeOfMost(values: number[], without: number): number {
  let best = -1
  for (const [place, value] of values.entries())
    if (place !== without && (best < 0 || value > (values[best] as number))) best = place
  return best
}

/** What a word that stands in so many items of a section speaks for it; for small counts worked out once. */
const worths = Float64Array.from({ length: 1 << 12 }, (_, count) => Math.log1p(count / smoothing))
const worthOf = (count: number): number => worths[count] ?? Math.log1p(count / smoothing)

const sectionWords = wordTable((written) => {
  const { lower } = spellingOf(written, 0, written.length)
  return { lower, code: codeOf(lower), says: lower.length > 1 && !smallWords.has(lower) }
})
