import type { Setting } from './follow-up.js'
import type { Told } from './told.js'

/** As many items as a guess beforehand counts for, and the share of items that go on from an earlier one by it. */
const guessed = 25
const guess = 0.12
/** The odds go by half nats: one digest more seldom moves them. */
const step = 0.5

/**
 * What a publication is used to doing: some follow up half of what they tell, some recommend articles and come back to
 * none. Learned issue by issue, oldest first, so that an item rests on earlier issues alone.
 */
export class Habits {
  #asked = 0
  #goingOn = 0
  readonly #itemsBy = new Map<string, number>()

  /** Learns an item, and whether it went on from an earlier one; undefined where that was not asked. */
  learn({ mention }: Told, goesOn: boolean | undefined): void {
    if (goesOn !== undefined) this.#asked += 1
    if (goesOn) this.#goingOn += 1
    for (const author of mention.item.authors) this.#itemsBy.set(author, (this.#itemsBy.get(author) ?? 0) + 1)
  }

  setting(): Setting {
    const share = (this.#goingOn + guessed * guess) / (this.#asked + guessed)
    return { odds: Math.round(Math.log(share / (1 - share)) / step) * step, itemsBy: this.#itemsBy }
  }
}
