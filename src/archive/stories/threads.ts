import { Growing } from '../growing.js'

/** Threads as they are kept: by an item's number, that of the first item of its story. */
export type KeptThreads = Int32Array

/** Stories that grow: which items belong together, by their numbers. */
export class Threads {
  readonly #firsts: Growing
  /** By the number of its first item, all items of a story, oldest first; of those that stand alone nothing. */
  readonly #members = new Map<number, number[]>()
  #size: number

  constructor(kept: KeptThreads = new Int32Array(0)) {
    this.#firsts = new Growing(kept)
    this.#size = kept.length
    for (const [number, first] of kept.entries()) {
      if (first === number) continue
      const members = this.#members.get(first)
      if (members === undefined) this.#members.set(first, [first, number])
      else members.push(number)
    }
  }

  /** Takes the next item, which stands alone. */
  add(number: number): void {
    this.#firsts.set(number, number)
    this.#size = number + 1
  }

  /** Whether two items belong together. */
  areOne(one: number, other: number): boolean {
    return this.#firsts.at(one) === this.#firsts.at(other)
  }

  /** The items of an item's story, itself among them, oldest first. */
  membersOf(number: number): readonly number[] {
    const first = this.#firsts.at(number)
    return this.#members.get(first) ?? [first]
  }

  /** Makes one story of two; whether the items of one all come behind those of the other. */
  join(one: number, other: number): boolean {
    const [kept, gone] = [this.#firsts.at(one), this.#firsts.at(other)].sort((a, b) => a - b) as [number, number]
    if (kept === gone) return true
    const members = this.#members.get(kept) ?? [kept]
    const more = this.#members.get(gone) ?? [gone]
    const inOrder = (members.at(-1) as number) < gone
    for (const number of more) {
      this.#firsts.set(number, kept)
      members.push(number)
    }
    if (!inOrder) members.sort((a, b) => a - b)
    this.#members.set(kept, members)
    this.#members.delete(gone)
    return inOrder
  }

  keep(): KeptThreads {
    return this.#firsts.keep(this.#size)
  }
}
