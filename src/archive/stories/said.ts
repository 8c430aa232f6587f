import { Marks } from '../marks.js'

/** Items of a story, up to which it is quicker to read them again than to keep what they have said. */
const few = 6
/** So many terms are kept of all stories together: what was asked for last. */
const mostTerms = 1 << 21

/** What stories have said: the terms of their items. Worked out where it is asked for, and kept only to be quick. */
export class Said {
  readonly #idsOf: (item: number) => Int32Array
  readonly #marks = new Marks()
  /** By the first item of a story: the terms of so many of its items. */
  readonly #kept = new Map<number, { items: number; ids: Set<number> }>()
  #terms = 0

  constructor(idsOf: (item: number) => Int32Array) {
    this.#idsOf = idsOf
  }

  /** What the items of a story that stand before one have said, all of them oldest first. */
  before(item: number, story: readonly number[]): { has(id: number): boolean } {
    if (story.length <= few || (story[few] as number) >= item) return this.#readAgain(item, story)
    const first = story[0] as number
    const kept = this.#kept.get(first) ?? { items: 0, ids: new Set<number>() }
    this.#terms -= kept.ids.size
    for (; kept.items < story.length && (story[kept.items] as number) < item; kept.items += 1)
      for (const id of this.#idsOf(story[kept.items] as number)) kept.ids.add(id)
    this.#terms += kept.ids.size
    this.#kept.delete(first)
    this.#kept.set(first, kept)
    this.#forget()
    return kept.ids
  }

  /** A story has got items between those that it had. */
  reordered(first: number): void {
    this.#terms -= this.#kept.get(first)?.ids.size ?? 0
    this.#kept.delete(first)
  }

  #readAgain(item: number, story: readonly number[]): Marks {
    this.#marks.clear()
    for (const one of story) {
      if (one >= item) break
      for (const id of this.#idsOf(one)) this.#marks.add(id)
    }
    return this.#marks
  }

  #forget(): void {
    for (const [first, { ids }] of this.#kept) {
      if (this.#terms <= mostTerms || this.#kept.size === 1) return
      this.#kept.delete(first)
      this.#terms -= ids.size
    }
  }
}
