import type { Item } from '../digest/schema.js'
import { wordsOf } from '../enrich/tokens.js'
import { smallWords } from '../lexicon/lexicon.js'
import { nameKey } from './names.js'

/** What a section's items say, word by word, so far. */
interface SectionWords {
  /** The heading as it stood last. */
  heading: string
  items: number
  /** Of the issues that have it, the last one; and how many there are. */
  lastIssue: number
  issues: number
  /** In how many of its items a word stands. */
  words: Map<string, number>
  total: number
}

/** A section that an item may be of, and how much that is ahead of every other. */
export interface Guess {
  heading: string
  /** In nats. */
  ahead: number
}

/** What has been read so far of an archive's sections. It grows issue by issue, and looks at nothing that comes later. */
export class SectionsSoFar {
  readonly #sections = new Map<string, SectionWords>()
  /** Those that recur; and all items of others together, so that headings of one issue each cost no time. */
  readonly #recurring = new Set<SectionWords>()
  readonly #others = newSection('')
  readonly #vocabulary = new Set<string>()

  /** Takes an item whose section is known. */
  learn(item: Item, section: string, issue: number): void {
    const key = nameKey(section)
    const known = this.#sections.get(key) ?? newSection(section)
    this.#sections.set(key, known)
    known.heading = section
    if (known.lastIssue !== issue) known.issues += 1
    known.lastIssue = issue
    const words = tellingWords(item)
    addItem(known, words)
    for (const word of words) this.#vocabulary.add(word)
    if (known.issues >= fewestIssues && known.items >= fewestItems) this.#recurring.add(known)
    else addItem(this.#others, words)
  }

  /**
   * The section whose items speak most like an item (naive Bayes over the words that stand in it); undefined where that
   * is none of those that recur.
   */
  guess(item: Item): Guess | undefined {
    const words = [...tellingWords(item)].filter((word) => this.#vocabulary.has(word))
    const rated = [...this.#recurring, this.#others].map((section) => ({ section, worth: this.#worth(section, words) }))
    rated.sort((one, other) => other.worth - one.worth || (one.section.heading < other.section.heading ? -1 : 1))
    const [first, second] = rated
    if (!first || !second || first.section === this.#others) return undefined
    return { heading: first.section.heading, ahead: first.worth - second.worth }
  }

  #worth(section: SectionWords, words: string[]): number {
    return words.reduce((sum, word) => sum + this.#chance(section, word), Math.log(section.items + smoothing))
  }

  #chance({ words, total }: SectionWords, word: string): number {
    return Math.log(((words.get(word) ?? 0) + smoothing) / (total + smoothing * this.#vocabulary.size))
  }
}

/** A heading that came once or twice is no section of the publication's. */
const fewestIssues = 3
const fewestItems = 8
/** What a word that a section has not had yet counts as. */
const smoothing = 0.2

function addItem(section: SectionWords, words: ReadonlySet<string>): void {
  section.items += 1
  for (const word of words) section.words.set(word, (section.words.get(word) ?? 0) + 1)
  section.total += words.size
}

const newSection = (heading: string): SectionWords => ({
  ...{ heading, items: 0, issues: 0, total: 0 },
  lastIssue: -1,
  words: new Map(),
})

/** An item's words, each once, without those that say nothing. */
function tellingWords({ headline, headlineFrom, subheads, text, links }: Item): Set<string> {
  const texts = [...(headlineFrom === 'made' ? [] : [headline]), ...subheads, text, ...links.map(({ label }) => label)]
  const words = texts.flatMap((each) => wordsOf(each).map(({ lower }) => lower))
  return new Set(words.filter((word) => word.length > 1 && !smallWords.has(word) && /\p{L}/u.test(word)))
}
