import { nameKey } from '../../archive/names.js'
import type { Item } from '../../digest/schema.js'
import type { LockedItem } from './lock.js'

/** The lines of a digest as sent, by their number. */
export type SentTexts = Map<number, string>

/** In UTF-16 code units: enough to know a line again, and short enough to read. */
const longestHeadline = 120
const longestStart = 80

/** What the lock keeps of an item. */
export function remember(at: string, item: Item, texts: SentTexts): LockedItem {
  const headline = cut(item.headline, longestHeadline)
  const starts = cut(texts.get(item.lines[0]) ?? '', longestStart)
  const isHeadline = nameKey(starts) === nameKey(cut(headline, longestStart))
  return { at, lines: item.lines, headline, ...(!isHeadline && { starts }) }
}

/** The headline of an item, whether remembered or not, as it is compared. */
export function headlineKey({ headline }: Pick<LockedItem, 'headline'>): string {
  return nameKey(cut(headline, longestHeadline))
}

/** The first line of an item that was remembered, as it is compared. */
export function startKey({ headline, starts }: Pick<LockedItem, 'headline' | 'starts'>): string {
  return nameKey(cut(starts ?? headline, longestStart))
}

/** A text on one line, of at most so many UTF-16 code units, and not cut inside a character. */
function cut(text: string, length: number): string {
  const start = text.slice(0, 4 * length)
  const clean = (/\s\s|[^\S ]/.test(start) ? start.replace(/\s+/g, ' ') : start).trim()
  return clean.length <= length
    ? clean
    : clean
        .slice(0, length)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()
}
