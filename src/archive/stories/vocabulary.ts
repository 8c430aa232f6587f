import { Growing } from '../growing.js'
import { type KeptNumbering, Numbering } from '../numbering.js'
import type { Term } from './terms.js'

/** As many items as what is known of words in general counts for. */
const known = 60
/** In what share of items a word stands before an archive has told anything. */
const shares = { function: 0.5, frequent: 0.07, known: 0.04, ordinary: 0.012, name: 0.004, pair: 0.004 }
/** Rarity goes by half nats: one digest more seldom moves a word's. */
const step = 0.5
const rarest = 7

/** A vocabulary as it is kept. */
export interface KeptVocabulary {
  items: number
  numbering: KeptNumbering
  counts: Int32Array
  capitals: Int32Array
}

/**
 * In how many matters of the issues so far each term stood. It only ever learns, issue by issue, oldest first: what an
 * item is like rests on earlier issues alone.
 */
export class Vocabulary {
  readonly numbering: Numbering
  #items: number
  /** By a term's number. */
  readonly #counts: Growing
  /** How much more often it stood with a capital inside a sentence than in small letters. */
  readonly #capitals: Growing

  constructor(kept?: KeptVocabulary) {
    this.numbering = new Numbering(kept?.numbering)
    this.#items = kept?.items ?? 0
    this.#counts = new Growing(kept?.counts)
    this.#capitals = new Growing(kept?.capitals)
  }

  /**
   * Learns an item. What its story has said before does not count again: a name stays as rare as its case is, in however
   * many issues the case is told.
   */
  learn(terms: Term[], said: { has(id: number): boolean }): void {
    this.#items += 1
    for (const term of terms) {
      if (!said.has(term.id)) this.#counts.add(term.id, 1)
      const capitals = capitalsOf(term)
      if (capitals !== 0) this.#capitals.add(term.id, capitals)
    }
  }

  /** Weighs the terms of an item by the issues learned so far, and puts the heaviest first. */
  weigh(terms: Term[]): void {
    let squares = 0
    for (const term of terms) {
      this.#weigh(term)
      squares += term.weight * term.weight
    }
    const length = Math.sqrt(squares) || 1
    for (const term of terms) term.weight /= length
    terms.sort((one, other) => other.weight - one.weight || one.id - other.id)
  }

  #weigh(term: Term): void {
    const { id, common } = term
    term.name = common === undefined && this.#capitals.at(id) + capitalsOf(term) > 0
    const share = common !== undefined ? shares[common] : term.name ? shares.name : shares.ordinary
    // A word matters where an earlier item has it too: that one's matter is not counted against it.
    const others = Math.max(0, this.#counts.at(id) - 1)
    const rare = Math.log((this.#items + known) / (others + known * share))
    term.rarity = Math.min(rarest, Math.max(step, Math.round(rare / step) * step))
    term.weight = (1 + Math.log(term.count)) * term.rarity
  }

  keep(): KeptVocabulary {
    const { size } = this.numbering
    return {
      items: this.#items,
      numbering: this.numbering.keep(),
      counts: this.#counts.keep(size),
      capitals: this.#capitals.keep(size),
    }
  }
}

/** How an item writes a term: 1 with a capital inside a sentence, −1 in small letters, 0 both or neither. */
const capitalsOf = ({ capital, ordinary }: Term): number => Number(capital) - Number(ordinary)
