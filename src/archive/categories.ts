import type { Item } from '../digest/schema.js'
import { nameKey } from './names.js'
import { type Guess, type KeptSections, SectionsSoFar, type TellingWord } from './section-words.js'

/** How far a guess must be ahead, in nats: the steps between which an archive's own record decides. */
const steps = [4, 8, 12, 16, 24]
/** A step is trusted from so many guesses on, of which this share was right. */
const fewestGuesses = 20
const fewestRight = 0.95

/** Why an item has the category that earlier issues gave it. */
export interface CategoryReason {
  /** How far the section was ahead of the next one, in nats. */
  ahead: number
  /** How many guesses of earlier issues were as far ahead, and how many of them right. */
  guesses: number
  right: number
  /** The words that spoke most for it. */
  words: string[]
}

/** What earlier sections have taught so far, plain: whoever keeps it writes it before another issue is read. */
export interface KeptEarlierSections {
  sections: KeptSections
  record: GuessCount[]
  issues: number
}

/**
 * Gives items without a section the category of the archive's section that they speak like, where the archive has shown
 * that such guesses are right: each item whose section is known is guessed first, and only then learned from. Many
 * publications sort by what no word shows; there nothing is inferred. To be asked about one digest after the other,
 * oldest first: an item's category rests on earlier issues alone, so that a new issue never changes an old one.
 */
export class EarlierSections {
  readonly #sections: SectionsSoFar
  readonly #record: GuessRecord
  #issues: number

  constructor(kept?: KeptEarlierSections) {
    this.#sections = new SectionsSoFar(kept?.sections)
    this.#record = new GuessRecord(kept?.record)
    this.#issues = kept?.issues ?? 0
  }

  /** The items of the next digest, and why those have their category that were given one. */
  file(items: readonly Item[]): { items: Item[]; reasons: Map<Item, CategoryReason> } {
    const reasons = new Map<Item, CategoryReason>()
    const known: { words: TellingWord[]; section: string; guess: Guess | undefined }[] = []
    const filed = items.map((item) => {
      if (isOfSection(item)) {
        const words = this.#sections.wordsOf(item)
        known.push({ words, section: item.section, guess: this.#sections.guess(words) })
      }
      if (!mayBeInferred(item)) return item
      const inferred = this.#infer(item)
      if (inferred === undefined) return item
      reasons.set(inferred.item, inferred.reason)
      return inferred.item
    })
    for (const { guess, section } of known) this.#record.add(guess, section)
    for (const { words, section } of known) this.#sections.learn(words, section, this.#issues)
    this.#issues += 1
    return { items: filed, reasons }
  }

  keep(): KeptEarlierSections {
    return { sections: this.#sections.keep(), record: this.#record.counts, issues: this.#issues }
  }

  #infer(item: Item): { item: Item; reason: CategoryReason } | undefined {
    const words = this.#sections.wordsOf(item)
    const guess = this.#sections.guess(words)
    const trust = guess && this.#record.trust(guess)
    if (!guess || !trust) return undefined
    return {
      item: { ...item, category: guess.heading, categoryFrom: 'inferred' },
      reason: { ahead: guess.ahead, ...trust, words: this.#sections.wordsFor(words, guess) },
    }
  }
}

/** How many guesses were so far ahead, and how many of them right. */
interface GuessCount {
  ahead: number
  guesses: number
  right: number
}

/** What the guesses of an archive have come to so far. */
class GuessRecord {
  readonly counts: GuessCount[]

  constructor(counts: GuessCount[] = steps.map((ahead) => ({ ahead, guesses: 0, right: 0 }))) {
    this.counts = counts
  }

  /** Takes a guess about an item whose section is known. */
  add(guess: Guess | undefined, section: string): void {
    if (guess === undefined) return
    for (const step of this.counts) {
      if (guess.ahead < step.ahead) continue
      step.guesses += 1
      if (nameKey(guess.heading) === nameKey(section)) step.right += 1
    }
  }

  /** What guesses that were as far ahead as this one have come to; undefined where they are not to be trusted. */
  trust(guess: Guess): { guesses: number; right: number } | undefined {
    const step = this.counts.findLast(
      ({ ahead, guesses, right }) => guess.ahead >= ahead && guesses >= fewestGuesses && right >= fewestRight * guesses,
    )
    return step && { guesses: step.guesses, right: step.right }
  }
}

const isOfSection = (item: Item): item is Item & { section: string } =>
  item.section !== undefined && item.kind !== 'photo'

const mayBeInferred = ({ section, category, kind }: Item): boolean =>
  section === undefined && category === undefined && kind === 'news'
