import { Marks } from '../marks.js'
import { type KeptNumberSet, NumberSet } from '../number-set.js'

/** Items of a story, up to which it is quicker to read them again than to keep what they have said. */
const few = 6

/** By the first item of a longer story: how many of its items were read, and what they have said. */
export type KeptSaid = Map<number, { items: number; terms: KeptNumberSet }>

/** What stories have said: the terms of their items. */
export class Said {
  readonly #idsOf: (item: number) => Int32Array
  readonly #marks = new Marks()
  readonly #stories = new Map<number, { items: number; terms: NumberSet }>()

  constructor(idsOf: (item: number) => Int32Array, kept: KeptSaid = new Map()) {
    this.#idsOf = idsOf
    for (const [first, { items, terms }] of kept) this.#stories.set(first, { items, terms: new NumberSet(terms) })
  }

  /** What the items of a story that stand before one have said, all of them oldest first. */
  before(item: number, story: readonly number[]): { has(id: number): boolean } {
    if (story.length <= few || (story[few] as number) >= item) return this.#readAgain(item, story)
    const first = story[0] as number
    const said = this.#stories.get(first) ?? { items: 0, terms: new NumberSet() }
    this.#stories.set(first, said)
    for (; said.items < story.length && (story[said.items] as number) < item; said.items += 1)
      for (const id of this.#idsOf(story[said.items] as number)) said.terms.add(id)
    return said.terms
  }

  /** A story has got items between those that it had. */
  reordered(first: number): void {
    this.#stories.delete(first)
  }

  keep(): KeptSaid {
    return new Map([...this.#stories].map(([first, { items, terms }]) => [first, { items, terms: terms.keep() }]))
  }

  #readAgain(item: number, story: readonly number[]): Marks {
    this.#marks.clear()
    for (const one of story) {
      if (one >= item) break
      for (const id of this.#idsOf(one)) this.#marks.add(id)
    }
    return this.#marks
  }
}
