import { Growing } from '../growing.js'
import type { Term } from './terms.js'

/** An item is looked for by its heaviest terms, among the latest items that have them; the likeliest are compared. */
const keyTerms = 20
const latest = 32
const compared = 16

/** Places where terms stood, as they are kept. */
export interface KeptCandidates {
  heads: Int32Array
  chain: Int32Array
}

/** Finds which earlier items may tell of the same matter, in time that does not grow with the archive. */
export class Candidates {
  /** By a term's number: one more than the place in `chain` of the latest item that has it among its heaviest. */
  readonly #heads: Growing
  /** Two for each: an item's number, and one more than the place of the one before it that has the same term. */
  readonly #chain: Growing
  #links: number
  #terms: number
  /** By an item's number: what it shares with the one that is looked for; 0 for all but those that were met. */
  #sums: Float64Array

  constructor(kept?: KeptCandidates) {
    this.#heads = new Growing(kept?.heads)
    this.#chain = new Growing(kept?.chain)
    this.#links = (kept?.chain.length ?? 0) / 2
    this.#terms = kept?.heads.length ?? 0
    this.#sums = new Float64Array(Math.max(1 << 10, 2 * ((kept?.chain.at(-2) ?? 0) + 1)))
  }

  /** The numbers of the items that share the most with such terms; among equals the latest first. */
  find(terms: Term[]): number[] {
    const met: number[] = []
    const sums = this.#sums
    const chain = this.#chain.values
    const most = Math.min(keyTerms, terms.length)
    for (let key = 0; key < most; key += 1) {
      const { id, weight } = terms[key] as Term
      let link = this.#heads.at(id)
      for (let walked = 0; link > 0 && walked < latest; walked += 1) {
        const item = chain[2 * link - 2] as number
        const sum = sums[item] as number
        if (sum === 0) met.push(item)
        sums[item] = sum + weight
        link = chain[2 * link - 1] as number
      }
    }
    const found = this.#likeliest(met)
    for (const item of met) sums[item] = 0
    return found
  }

  add(item: number, terms: Term[]): void {
    if (item >= this.#sums.length) this.#sums = new Float64Array(2 * item)
    for (let key = 0; key < Math.min(keyTerms, terms.length); key += 1) {
      const { id } = terms[key] as Term
      this.#chain.set(2 * this.#links, item)
      this.#chain.set(2 * this.#links + 1, this.#heads.at(id))
      this.#links += 1
      this.#heads.set(id, this.#links)
      this.#terms = Math.max(this.#terms, id + 1)
    }
  }

  keep(): KeptCandidates {
    return { heads: this.#heads.keep(this.#terms), chain: this.#chain.keep(2 * this.#links) }
  }

  /** The first of them, without putting all in order. */
  #likeliest(met: number[]): number[] {
    const best: number[] = []
    for (const item of met) {
      if (best.length === compared && !this.#isBefore(item, best[compared - 1] as number)) continue
      if (best.length === compared) best.pop()
      let at = best.length
      while (at > 0 && this.#isBefore(item, best[at - 1] as number)) at -= 1
      best.splice(at, 0, item)
    }
    return best
  }

  #isBefore(one: number, other: number): boolean {
    const [sum, otherSum] = [this.#sums[one] as number, this.#sums[other] as number]
    return sum > otherSum || (sum === otherSum && one > other)
  }
}
