import type { Item } from '../digest/schema.js'
import { wordsOf } from '../enrich/tokens.js'
import { smallWords } from '../lexicon/lexicon.js'
import { compare } from '../publication/list.js'
import { nameKey } from './names.js'

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

/** What has been read so far of an archive's sections. It grows issue by issue, and looks at nothing that comes later. */
export class SectionsSoFar {
  readonly #sections = new Map<string, Section>()
  /** Those that recur. The first stands for all others, so that headings of one issue each cost no time. */
  readonly #recurring: Recurring[] = [{ heading: '', items: 0, words: 0 }]
  /** In how many items of each that recurs a word stands, by its place. */
  readonly #counts = new Map<string, Map<number, number>>()

  /** Takes the words of an item whose section is known. */
  learn(words: readonly string[], heading: string, issue: number): void {
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
    for (const word of words) {
      const counts = this.#counts.get(word) ?? new Map<number, number>()
      this.#counts.set(word, counts)
      counts.set(place, (counts.get(place) ?? 0) + 1)
    }
  }

  /**
   * The section whose items speak most like these words (naive Bayes over the words that stand in an item); undefined
   * where that is none of those that recur.
   */
  guess(words: readonly string[]): Guess | undefined {
    const known = words.flatMap((word) => this.#counts.get(word) ?? [])
    const worth = this.#recurring.map(
      ({ items, words }) =>
        Math.log(items + smoothing) - known.length * Math.log(words / smoothing + this.#counts.size),
    )
    for (const counts of known)
      for (const [place, count] of counts) worth[place] = (worth[place] as number) + Math.log1p(count / smoothing)
    const best = placeOfMost(worth, -1)
    const next = placeOfMost(worth, best)
    const second = worth[next]
    const heading = this.#recurring[best]?.heading
    if (best <= 0 || heading === undefined || second === undefined) return undefined
    return { heading, ahead: (worth[best] as number) - second, place: best, next }
  }

  /** Of these words those that spoke most for the section of a guess, and against the one that came next. */
  wordsFor(words: readonly string[], { place, next }: Guess): string[] {
    const weightOf = (word: string): number => {
      const counts = this.#counts.get(word)
      return Math.log1p((counts?.get(place) ?? 0) / smoothing) - Math.log1p((counts?.get(next) ?? 0) / smoothing)
    }
    return words
      .map((word) => ({ word, weight: weightOf(word) }))
      .filter(({ weight }) => weight > 0)
      .sort((one, other) => other.weight - one.weight || compare(one.word, other.word))
      .slice(0, mostWords)
      .map(({ word }) => word)
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

/** An item's words, each once, without those that say nothing. */
export function tellingWords({ headline, headlineFrom, subheads, text, links }: Item): string[] {
  const texts = [...(headlineFrom === 'made' ? [] : [headline]), ...subheads, text, ...links.map(({ label }) => label)]
  const words = new Set(texts.flatMap((each) => wordsOf(each).map(({ lower }) => lower)))
  return [...words].filter((word) => word.length > 1 && !smallWords.has(word))
}
