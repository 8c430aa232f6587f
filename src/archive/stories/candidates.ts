import type { WeighedTerm } from './vocabulary.js'

/** An item is looked for by its heaviest terms, among the latest items that have them; the likeliest are compared. */
const keyTerms = 20
const latest = 32
const compared = 16

/** Finds which earlier items may tell of the same matter, in time that does not grow with the archive. */
export class Candidates {
  /** Numbers of items, oldest first, by a term that is among their heaviest. */
  readonly #items = new Map<number, number[]>()
  /** By an item's number: what it shares with the one that is looked for; 0 for all but those that were met. */
  #sums = new Float64Array(1 << 10)

  /** The numbers of the items that share the most with such terms; among equals the latest first. */
  find(terms: WeighedTerm[]): number[] {
    const met: number[] = []
    for (let key = 0; key < Math.min(keyTerms, terms.length); key += 1) {
      const { id, weight } = terms[key] as WeighedTerm
      const items = this.#items.get(id)
      if (items === undefined) continue
      for (let at = Math.max(0, items.length - latest); at < items.length; at += 1) {
        const item = items[at] as number
        if (this.#sums[item] === 0) met.push(item)
        this.#sums[item] = (this.#sums[item] as number) + weight
      }
    }
    const found = this.#likeliest(met)
    for (const item of met) this.#sums[item] = 0
    return found
  }

  add(item: number, terms: WeighedTerm[]): void {
    if (item >= this.#sums.length) this.#sums = new Float64Array(2 * item)
    for (let key = 0; key < Math.min(keyTerms, terms.length); key += 1) {
      const { id } = terms[key] as WeighedTerm
      const items = this.#items.get(id)
      if (items === undefined) this.#items.set(id, [item])
      else {
        items.push(item)
        // Only the latest are ever asked for: the others go, many at once.
        if (items.length >= 2 * latest) items.splice(0, items.length - latest)
      }
    }
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
