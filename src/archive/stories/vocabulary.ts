import type { ItemTerms, Term } from './terms.js'

/** A term of an item, by what it tells of the item's matter. */
export interface WeighedTerm {
  /** The term's number in the vocabulary. */
  id: number
  shown: string
  /** Its share of the item: the squares of all weights sum to 1. */
  weight: number
  /** How rare the term is, in nats: among the issues before it, and in the language. */
  rarity: number
  /** Part of a name, by its capitals. */
  name: boolean
  /** It stands in the headline. */
  head: boolean
  /** How the item writes it: 1 with a capital inside a sentence, −1 in small letters, 0 both or neither. */
  capitals: number
}

/** As many items as what is known of words in general counts for. */
const known = 60
/** In what share of items a word stands before an archive has told anything. */
const shares = { function: 0.5, frequent: 0.07, known: 0.04, ordinary: 0.012, name: 0.004, pair: 0.004 }
/** Rarity goes by half nats: one digest more seldom moves a word's. */
const step = 0.5
const rarest = 7

/**
 * In how many matters of the issues so far each term stood. It only ever learns, issue by issue, oldest first: what an
 * item is like rests on earlier issues alone.
 */
export class Vocabulary {
  #items = 0
  readonly #ids = new Map<string, number>()
  /** By a term's number. */
  readonly #counts: number[] = []
  /** How much more often it stood with a capital inside a sentence than in small letters. */
  readonly #capitals: number[] = []

  /**
   * Learns an item. What its story has said before does not count again, and what it says is added to that: a name stays
   * as rare as its case is, in however many issues the case is told.
   */
  learn(weighed: WeighedTerm[], said: Set<number>): void {
    this.#items += 1
    for (const { id, capitals } of weighed) {
      if (!said.has(id)) this.#counts[id] = (this.#counts[id] ?? 0) + 1
      said.add(id)
      this.#capitals[id] = (this.#capitals[id] ?? 0) + capitals
    }
  }

  /** Weighs the terms of an item by the issues learned so far, heaviest first. */
  weigh({ terms }: ItemTerms): WeighedTerm[] {
    const weighed: WeighedTerm[] = []
    let squares = 0
    for (const [key, term] of terms) {
      const next = this.#weigh(key, term)
      squares += next.weight * next.weight
      weighed.push(next)
    }
    const length = Math.sqrt(squares) || 1
    for (const term of weighed) term.weight /= length
    return weighed.sort((one, other) => other.weight - one.weight || one.id - other.id)
  }

  #weigh(key: string, { common, shown, count, capital, ordinary, head }: Term): WeighedTerm {
    const id = this.#idOf(key)
    const capitals = Number(capital) - Number(ordinary)
    const name = common === undefined && (this.#capitals[id] ?? 0) + capitals > 0
    const share = common !== undefined ? shares[common] : name ? shares.name : shares.ordinary
    // A word matters where an earlier item has it too: that one's matter is not counted against it.
    const others = Math.max(0, (this.#counts[id] ?? 0) - 1)
    const rare = Math.log((this.#items + known) / (others + known * share))
    const rarity = Math.min(rarest, Math.max(step, Math.round(rare / step) * step))
    return { id, shown, weight: (1 + Math.log(count)) * rarity, rarity, name, head, capitals }
  }

  #idOf(key: string): number {
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.#ids.size
    this.#ids.set(key, id)
    return id
  }
}
