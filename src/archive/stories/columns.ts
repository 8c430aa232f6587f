import { longHeadline } from './closeness.js'
import type { Told } from './told.js'

/**
 * Headings that come again over other words: "Photo of the week", "Exchange rates". What stands under them is no story,
 * however alike the words are.
 */
export class Columns {
  /** By headline: the item that had it last. */
  readonly #last = new Map<string, Told>()
  readonly #columns = new Set<string>()

  /** Whether an item stands under a heading that has come before, with other words below it. */
  has(item: Told): boolean {
    if (item.headline === '' || longHeadline(item)) return false
    if (this.#columns.has(item.headline)) return true
    const before = this.#last.get(item.headline)
    if (before === undefined || before.mention.issue === item.mention.issue || sameWords(before, item)) return false
    this.#columns.add(item.headline)
    return true
  }

  add(item: Told): void {
    if (item.headline !== '' && !longHeadline(item)) this.#last.set(item.headline, item)
  }
}

function sameWords(one: Told, other: Told): boolean {
  return (
    one.ids.length === other.ids.length &&
    one.ids.every((id, at) => id === other.ids[at]) &&
    one.figures.join() === other.figures.join()
  )
}
