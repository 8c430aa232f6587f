import type { Digest, Item } from '../digest/schema.js'
import { nameKey } from './names.js'
import { type Guess, SectionsSoFar, tellingWords } from './section-words.js'

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

/**
 * Gives items without a section the category of the archive's section that they speak like, where the archive has shown
 * that such guesses are right: each item whose section is known is guessed first, and only then learned from. Many
 * publications sort by what no word shows; there nothing is inferred. To be called with one digest after the other,
 * oldest first: an item's category rests on earlier issues alone, so that a new issue never changes an old one.
 */
export function earlierSections(): {
  withCategories: (digest: Digest) => Digest
  reasons: ReadonlyMap<Item, CategoryReason>
} {
  const reasons = new Map<Item, CategoryReason>()
  const sections = new SectionsSoFar()
  const record = new GuessRecord()
  /** Read only when an item needs them: in most archives none does. */
  let unread: Digest[] = []
  let issue = 0
  const readOn = () => {
    for (const { items } of unread) {
      const known = items.filter(isOfSection).map((item) => ({ words: tellingWords(item), section: item.section }))
      for (const { words, section } of known) record.add(sections.guess(words), section)
      for (const { words, section } of known) sections.learn(words, section, issue)
      issue += 1
    }
    unread = []
  }
  const withCategories = (digest: Digest): Digest => {
    const items = digest.items.map((item) => {
      if (!mayBeInferred(item)) return item
      readOn()
      const words = tellingWords(item)
      const guess = sections.guess(words)
      const trust = guess && record.trust(guess)
      if (!guess || !trust) return item
      const filed = { ...item, category: guess.heading, categoryFrom: 'inferred' as const }
      reasons.set(filed, { ahead: guess.ahead, ...trust, words: sections.wordsFor(words, guess) })
      return filed
    })
    unread.push(digest)
    return { ...digest, items }
  }
  return { withCategories, reasons }
}

/** What the guesses of an archive have come to so far. */
class GuessRecord {
  readonly #steps = steps.map((ahead) => ({ ahead, guesses: 0, right: 0 }))

  /** Takes a guess about an item whose section is known. */
  add(guess: Guess | undefined, section: string): void {
    if (guess === undefined) return
    for (const step of this.#steps.filter(({ ahead }) => guess.ahead >= ahead)) {
      step.guesses += 1
      if (nameKey(guess.heading) === nameKey(section)) step.right += 1
    }
  }

  /** What guesses that were as far ahead as this one have come to; undefined where they are not to be trusted. */
  trust(guess: Guess): { guesses: number; right: number } | undefined {
    const step = this.#steps.findLast(
      ({ ahead, guesses, right }) => guess.ahead >= ahead && guesses >= fewestGuesses && right >= fewestRight * guesses,
    )
    return step && { guesses: step.guesses, right: step.right }
  }
}

const isOfSection = (item: Item): item is Item & { section: string } =>
  item.section !== undefined && item.kind !== 'photo'

const mayBeInferred = ({ section, category, kind }: Item): boolean =>
  section === undefined && category === undefined && kind === 'news'
