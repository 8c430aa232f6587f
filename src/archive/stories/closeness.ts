import { figuresAgree } from './figures.js'
import { followUp, type Setting } from './follow-up.js'
import type { Term } from './terms.js'
import { isHead, isName, rarityOf, type Told, weeksBetween } from './told.js'

/** A word that two items share, and what it adds to their likeness, from 0 to 1. */
export interface SharedWord {
  word: string
  weight: number
}

/** How sure it is that two items tell of the same matter. */
export interface Closeness {
  /** From 0 to 1: {@link sameFrom} and more is the same matter, {@link suggestFrom} and more a suggestion. */
  value: number
  /** The later one says what the earlier one said, or what has happened since. */
  kind: 'follow-up' | 'copy'
  /** Heaviest first. */
  words: SharedWord[]
}

export const sameFrom = 0.65
export const suggestFrom = 0.35
/** Only an editor is surer. */
const surest = 0.99

/** From here on a word is rare enough to tell of one matter. */
const rareFrom = 4
/** What a shared word's rarity has above this, in nats, is evidence. */
const commonTo = 2.5
const mostWords = 8

/** An item that earlier ones are compared with. Only one is looked at a time: its terms stand in a table of all. */
export class Comparison {
  /** By a term's number: one more than its place among the later item's terms; 0 where it has none. */
  #places = new Uint16Array(1 << 12)
  #later: Told | undefined
  #terms: Term[] = []
  /** What all words of its headline are worth, in nats of rarity. */
  #headline = 0

  /** Takes the item that others are compared with next. */
  take(later: Told, terms: Term[]): void {
    for (const { id } of this.#terms) this.#places[id] = 0
    for (let at = 0; at < terms.length; at += 1) {
      const { id } = terms[at] as Term
      if (id >= this.#places.length) this.#grow(id)
      this.#places[id] = at + 1
    }
    this.#later = later
    this.#terms = terms
    this.#headline = terms.reduce((sum, { head, rarity }) => (head ? sum + rarity : sum), 0)
  }

  #grow(most: number): void {
    const more = new Uint16Array(2 * most)
    more.set(this.#places)
    this.#places = more
  }

  /** How close the item is to an earlier one, in an archive that goes on as its earlier issues did. */
  with(earlier: Told, setting: Setting): Omit<Closeness, 'words'> {
    const later = this.#later
    if (later === undefined) throw new Error('nothing to compare with')
    const shared = this.#shared(earlier)
    const kind = isCopy(earlier, later, shared) ? 'copy' : 'follow-up'
    const value =
      kind === 'copy' ? sameFrom + (1 - sameFrom) * shared.overlap : followUp(earlier, later, shared, setting)
    return { value: Math.min(surest, Math.round(value * 100) / 100), kind }
  }

  /** The words that the item shares with an earlier one, heaviest first. */
  words({ ids, weights }: Told): SharedWord[] {
    const words: SharedWord[] = []
    for (const [at, id] of ids.entries()) {
      const term = this.#terms[(this.#places[id] ?? 0) - 1]
      if (term === undefined) continue
      words.push({ word: term.shown, weight: Math.round(term.weight * (weights[at] as number) * 1000) / 1000 })
    }
    return words.sort((one, other) => other.weight - one.weight || (one.word < other.word ? -1 : 1)).slice(0, mostWords)
  }

  #shared({ ids, weights, marks }: Told): Shared {
    const [places, terms] = [this.#places, this.#terms]
    let [count, likeness, excess, rare, names] = [0, 0, 0, 0, 0]
    let [headline, taken, foretold] = [0, 0, 0]
    for (let at = 0; at < ids.length; at += 1) {
      const mark = marks[at] as number
      const inHead = isHead(mark)
      const place = places[ids[at] as number] ?? 0
      if (place === 0) {
        if (inHead) headline += rarityOf(mark)
        continue
      }
      const theirs = rarityOf(mark)
      if (inHead) headline += theirs
      const { weight, rarity, name, head } = terms[place - 1] as Term
      const least = rarity < theirs ? rarity : theirs
      const product = weight * (weights[at] as number)
      count += 1
      likeness += product
      if (least > commonTo) excess += least - commonTo
      if (inHead) taken += least
      if (head) foretold += least
      if (least < rareFrom) continue
      rare += 1
      if (name || isName(mark)) names += product
    }
    return {
      likeness,
      names,
      rare,
      excess,
      overlap: count / (ids.length + terms.length - count || 1),
      contained: count / (Math.min(ids.length, terms.length) || 1),
      taken: taken / (headline || 1),
      foretold: foretold / (this.#headline || 1),
    }
  }
}

/** What two items share. */
export interface Shared {
  /** The cosine of the two. */
  likeness: number
  /** The part of it that rare names have. */
  names: number
  /** Rare words that are shared. */
  rare: number
  /** How much rarer the shared words are than words that say little, summed. */
  excess: number
  /** What both have of what either has, and of what the shorter one has. */
  overlap: number
  contained: number
  /** How much of the earlier headline the later item takes up, and of the later one the earlier item has, by rarity. */
  taken: number
  foretold: number
}

/** Nearly the same words and no other figures, within a season; or the same long headline, as where one link comes twice. */
function isCopy(earlier: Told, later: Told, { overlap, contained, rare }: Shared): boolean {
  if (weeksBetween(earlier, later) > 10 || rare === 0) return false
  if (figuresAgree(earlier.headFigures, later.headFigures) === false) return false
  if (earlier.headline === later.headline && longHeadline(later)) return true
  const [few, many] = later.figures.length < earlier.figures.length ? [later, earlier] : [earlier, later]
  return contained >= 0.8 && overlap >= 0.5 && few.figures.every((figure) => many.figures.includes(figure))
}

/** Whether a headline is too long to be that of a column that comes again and again. */
export const longHeadline = ({ headline }: Told): boolean => headline.split(' ').length >= 5
