import type { Digest, Item } from '../digest/schema.js'
import { nameKey } from './names.js'
import { type Guess, SectionsSoFar, tellingWords } from './section-words.js'

/** How far a guess must be ahead, in nats: the steps between which an archive's own record decides. */
const steps = [4, 8, 12, 16, 24]
/** A step is trusted from so many guesses on, of which this share was right. */
const fewestGuesses = 20
const fewestRight = 0.95

/**
 * Gives items without a section the category of the archive's section that they speak like, where the archive has shown
 * that such guesses are right: each item whose section is known is guessed first, and only then learned from. Many
 * publications sort by what no word shows; there nothing is inferred. To be called with one digest after the other,
 * oldest first: an item's category rests on earlier issues alone, so that a new issue never changes an old one.
 */
export function earlierSections(): (digest: Digest) => Digest {
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
  return (digest) => {
    const items = digest.items.map((item) => {
      if (!mayBeInferred(item)) return item
      readOn()
      const guess = sections.guess(tellingWords(item))
      return guess !== undefined && record.trusts(guess)
        ? { ...item, category: guess.heading, categoryFrom: 'inferred' as const }
        : item
    })
    unread.push(digest)
    return { ...digest, items }
  }
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

  /** Whether guesses that were as far ahead as this one have been right. */
  trusts(guess: Guess): boolean {
    return this.#steps.some(
      ({ ahead, guesses, right }) => guess.ahead >= ahead && guesses >= fewestGuesses && right >= fewestRight * guesses,
    )
  }
}

const isOfSection = (item: Item): item is Item & { section: string } =>
  item.section !== undefined && item.kind !== 'photo'

const mayBeInferred = ({ section, category, kind }: Item): boolean =>
  section === undefined && category === undefined && kind === 'news'
