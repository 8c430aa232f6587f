import { longHeadline } from './closeness.js'
import type { Told } from './told.js'

/** Columns as they are kept. */
export interface KeptColumns {
  last: Map<string, number>
  columns: Set<string>
}

/**
 * Headings that come again over other words: "Photo of the week", "Exchange rates". What stands under them is no story,
 * however alike the words are.
 */
export class Columns {
  /** By headline: the number of the item that had it last. */
  readonly #last: Map<string, number>
  readonly #columns: Set<string>
  readonly #itemOf: (number: number) => Told

  constructor(itemOf: (number: number) => Told, kept?: KeptColumns) {
    this.#itemOf = itemOf
    this.#last = kept?.last ?? new Map()
    this.#columns = kept?.columns ?? new Set()
  }

  /** Whether an item stands under a heading that has come before, with other words below it. */
  has(item: Told): boolean {
    if (item.headline === '' || longHeadline(item)) return false
    if (this.#columns.has(item.headline)) return true
    const last = this.#last.get(item.headline)
    if (last === undefined) return false
    const before = this.#itemOf(last)
    if (before.issue === item.issue || sameWords(before, item)) return false
    this.#columns.add(item.headline)
    return true
  }

  add(number: number, item: Told): void {
    if (item.headline !== '' && !longHeadline(item)) this.#last.set(item.headline, number)
  }

  keep(): KeptColumns {
    return { last: this.#last, columns: this.#columns }
  }
}

function sameWords(one: Told, other: Told): boolean {
  return (
    one.ids.length === other.ids.length &&
    one.ids.every((id, at) => id === other.ids[at]) &&
    one.figures.join() === other.figures.join()
  )
}
