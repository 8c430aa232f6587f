import { addTo } from '../../archive/lists.js'
import type { Item } from '../../digest/schema.js'
import { follow } from './follow.js'
import type { LockedItem } from './lock.js'
import { headlineKey, remember, type SentTexts, startKey } from './remember.js'

/** Which fragments the items of a digest had before, by an item's index. */
export interface MatchedItems {
  /** The fragment that stays the item's own. */
  own: Map<number, LockedItem>
  /** Fragments of items that are no more, whose first line now stands in this one. */
  old: Map<number, LockedItem[]>
}

/**
 * Knows the items of a new reading again. Their headlines and first lines speak for them; line numbers only say which
 * of two is meant: a line added on top of a digest moves them all.
 */
export function matchItems(items: Item[], texts: SentTexts, locked: LockedItem[]): MatchedItems {
  const found = items.map((item) => describe(remember('', item, texts)))
  const own = new Map<number, LockedItem>()
  let left = [...locked].sort((one, other) => one.lines[0] - other.lines[0])
  for (const key of keys) {
    if (left.length === 0) break
    const waiting = new Map<string, LockedItem[]>()
    for (const item of left) addTo(waiting, key(describe(item)), item)
    for (const [index, item] of found.entries()) {
      const match = own.has(index) ? undefined : waiting.get(key(item))?.shift()
      if (match) own.set(index, match)
    }
    const matched = new Set(own.values())
    left = left.filter((item) => !matched.has(item))
  }
  return { own, old: follow(items, texts, left, own) }
}

interface Described {
  line: number
  headline: string
  starts: string
}

/** From the strongest evidence to the weakest. */
const keys: ((item: Described) => string)[] = [
  ({ line, headline, starts }) => `${line}\n${headline}\n${starts}`,
  ({ headline, starts }) => `${headline}\n${starts}`,
  ({ headline }) => headline,
  ({ starts }) => starts,
]

function describe(item: LockedItem): Described {
  return { line: item.lines[0], headline: headlineKey(item), starts: startKey(item) }
}
