import type { WeighedTerm } from './vocabulary.js'

/** An item is looked for by its heaviest terms, among the latest items that have them; the likeliest are compared. */
const keyTerms = 16
const latest = 48
const compared = 24

/** Finds which earlier items may tell of the same matter, in time that does not grow with the archive. */
export class Candidates {
  /** Numbers of items, oldest first, by a term that is among their heaviest. */
  readonly #items = new Map<number, number[]>()

  /** The numbers of the items that share the most with such terms; among equals the latest first. */
  find(terms: WeighedTerm[]): number[] {
    const sums = new Map<number, number>()
    for (const { id, weight } of terms.slice(0, keyTerms)) {
      for (const item of this.#items.get(id)?.slice(-latest) ?? []) sums.set(item, (sums.get(item) ?? 0) + weight)
    }
    return [...sums]
      .sort(([one, sum], [other, otherSum]) => otherSum - sum || other - one)
      .slice(0, compared)
      .map(([item]) => item)
  }

  add(item: number, terms: WeighedTerm[]): void {
    for (const { id } of terms.slice(0, keyTerms)) {
      const items = this.#items.get(id)
      if (items === undefined) this.#items.set(id, [item])
      else {
        items.push(item)
        // Only the latest are ever asked for: the others go, many at once.
        if (items.length >= 2 * latest) items.splice(0, items.length - latest)
      }
    }
  }
}
