import type { Told } from './told.js'

/** Where the items of an issue are from, once they are no longer in memory; undefined where they always are. */
export type LoadTold = (issue: number) => Told[]

/** So many issues are in memory at once, where others can be loaded. */
const mostIssues = 1536

/** All items so far, by their numbers; of a large archive only those in memory that were looked at last. */
export class ToldItems {
  /** The number of each issue's first item, and last that of the next issue's. */
  readonly firsts: number[]
  readonly #issues = new Map<number, Told[]>()
  readonly #load: LoadTold | undefined

  constructor(load: LoadTold | undefined, firsts: number[] = [0]) {
    this.#load = load
    this.firsts = [...firsts]
  }

  /** The number that the next item has. */
  get next(): number {
    return this.firsts.at(-1) as number
  }

  /** Takes an item of the issue that is read. */
  push(item: Told): void {
    const issue = this.#issues.get(item.issue)
    if (issue === undefined) this.#issues.set(item.issue, [item])
    else issue.push(item)
  }

  /** Ends the issue that is read: its items have their numbers. */
  endIssue(): Told[] {
    const issue = this.firsts.length - 1
    const items = this.#issues.get(issue) ?? []
    this.firsts.push(this.next + items.length)
    this.#forget()
    return items
  }

  at(number: number): Told {
    const issue = this.issueOf(number)
    const item = this.#itemsOf(issue)[number - (this.firsts[issue] as number)]
    if (item === undefined) throw new Error(`There is no item ${number}`)
    return item
  }

  /** The issue of an item: the last that begins with it or before it. */
  issueOf(number: number): number {
    let [from, to] = [0, this.firsts.length - 1]
    while (from < to) {
      const middle = (from + to + 1) >> 1
      if ((this.firsts[middle] as number) <= number) from = middle
      else to = middle - 1
    }
    return from
  }

  #itemsOf(issue: number): Told[] {
    const items = this.#issues.get(issue)
    if (items !== undefined) return items
    const loaded = this.#load?.(issue) ?? []
    this.#issues.set(issue, loaded)
    this.#forget()
    return loaded
  }

  #forget(): void {
    if (this.#load === undefined) return
    for (const issue of this.#issues.keys()) {
      if (this.#issues.size <= mostIssues) return
      if (issue < this.firsts.length - 1) this.#issues.delete(issue)
    }
  }
}
