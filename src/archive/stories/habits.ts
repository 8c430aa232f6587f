import type { Setting } from './follow-up.js'

/** As many items as a guess beforehand counts for, and the share of items that go on from an earlier one by it. */
const guessed = 25
const guess = 0.12
/** The odds go by half nats: one digest more seldom moves them. */
const step = 0.5

/** Habits as they are kept. */
export interface KeptHabits {
  asked: number
  goingOn: number
  itemsBy: Map<string, number>
}

/**
 * What a publication is used to doing: some follow up half of what they tell, some recommend articles and come back to
 * none. Learned issue by issue, oldest first, so that an item rests on earlier issues alone.
 */
export class Habits {
  readonly #kept: KeptHabits

  constructor(kept: KeptHabits = { asked: 0, goingOn: 0, itemsBy: new Map() }) {
    this.#kept = kept
  }

  /** Learns an item, and whether it went on from an earlier one; undefined where that was not asked. */
  learn({ authors }: { authors: string[] }, goesOn: boolean | undefined): void {
    const { itemsBy } = this.#kept
    if (goesOn !== undefined) this.#kept.asked += 1
    if (goesOn) this.#kept.goingOn += 1
    for (const author of authors) itemsBy.set(author, (itemsBy.get(author) ?? 0) + 1)
  }

  setting(): Setting {
    const { asked, goingOn, itemsBy } = this.#kept
    const share = (goingOn + guessed * guess) / (asked + guessed)
    return { odds: Math.round(Math.log(share / (1 - share)) / step) * step, itemsBy }
  }

  keep(): KeptHabits {
    return this.#kept
  }
}
