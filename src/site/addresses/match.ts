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
  const own = new Map<number, LockedItem>()
  if (locked.length === 0) return { own, old: new Map() }
  const found = items.map((item) => describe(remember('', item, texts)))
  let left = locked.map(describe).sort((one, other) => one.line - other.line)
  for (const key of keys) {
    if (left.length === 0) break
    const waiting = new Map<string, Described[]>()
    for (const item of left) addTo(waiting, key(item), item)
    for (const [index, item] of found.entries()) {
      const match = own.has(index) ? undefined : waiting.get(key(item))?.shift()
      if (match) own.set(index, match.locked)
    }
    const matched = new Set(own.values())
    left = left.filter((item) => !matched.has(item.locked))
  }
  const gone = left.map((item) => item.locked)
  return { own, old: follow(items, texts, gone, own) }
}

interface Described {
  locked: LockedItem
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
  return { locked: item, line: item.lines[0], headline: headlineKey(item), starts: startKey(item) }
}
