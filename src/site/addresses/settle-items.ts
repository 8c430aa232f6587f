import type { Reading } from '../../digest/reading.js'
import type { Item } from '../../digest/schema.js'
import { slug } from '../../digest/slug.js'
import type { LockedItem } from './lock.js'
import { matchItems } from './match.js'
import { remember } from './remember.js'
import { giveSegments } from './segments.js'

/** The items of an issue with their fragments. */
export interface SettledItems {
  items: Item[]
  /** What the lock keeps of them, and of those that are no more. */
  locked: LockedItem[]
  /** By an item's id: the fragments that it answers to besides. */
  old: Map<string, string[]>
}

/** Gives each item of a reading the fragment that it had before, else one made of its headline. */
export function settleItems({ digest, lines }: Reading, before: LockedItem[]): SettledItems {
  const texts = new Map(lines.map(({ line, text }) => [line, text]))
  const matched = matchItems(digest.items, texts, before)
  // Ids that pages use themselves have an underscore, which no slug has.
  const fragments = giveSegments(before.map(({ at }) => at))
  const items = digest.items.map((item, index) => {
    const id = matched.own.get(index)?.at ?? fragments.claim(slug(item.headline, `item-${item.position}`))
    return { ...item, id }
  })
  const old = [...matched.old].map(([index, gone]) => [(items[index] as Item).id, gone] as const)
  return {
    items,
    // A digest without items leaves its fragments nowhere to stand; they wait in the lock for its next reading.
    locked: [
      ...items.map((item) => remember(item.id, item, texts)),
      ...(items.length === 0 ? before : old.flatMap(([, gone]) => gone)),
    ],
    old: new Map(old.map(([id, gone]) => [id, gone.map(({ at }) => at).sort()])),
  }
}
