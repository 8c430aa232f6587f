import { addTo } from '../../archive/lists.js'
import { nameKey } from '../../archive/names.js'
import type { Item } from '../../digest/schema.js'
import type { LockedItem } from './lock.js'
import { type SentTexts, startKey } from './remember.js'

/**
 * Finds, for items that no item of the new reading is, where their first line went: by its text, else by the lines
 * around it. An item that only grew, or whose headline was retyped, gets its own fragment back (in `own`); into any
 * other the fragment goes as an old one.
 */
export function follow(
  items: Item[],
  texts: SentTexts,
  left: LockedItem[],
  own: Map<number, LockedItem>,
): Map<number, LockedItem[]> {
  const old = new Map<number, LockedItem[]>()
  if (items.length === 0 || left.length === 0) return old
  const byText = new Map<string, number[]>()
  for (const [line, text] of texts) addTo(byText, startKey({ headline: text }), line)
  const shiftAt = shifts(items, own)
  for (const gone of left) {
    const expected = Math.max(1, gone.lines[0] + shiftAt(gone.lines[0]))
    const line = nearest(byText.get(startKey(gone)) ?? [], expected)
    const index = itemAt(items, line ?? expected)
    const item = items[index] as Item
    const moved = { ...gone, lines: moveLines(gone.lines, line ?? expected) }
    const same = line !== undefined || (item.lines[0] === expected && shareWords(item.headline, gone.headline))
    if (same && !own.has(index)) own.set(index, gone)
    else addTo(old, index, moved)
  }
  return old
}

/** How far lines moved, by the last item before them that was known again. */
function shifts(items: Item[], own: Map<number, LockedItem>): (line: number) => number {
  const moves = [...own]
    .map(([index, { lines }]) => ({ from: lines[0], by: (items[index] as Item).lines[0] - lines[0] }))
    .sort((one, other) => one.from - other.from)
  return (line) => (moves.findLast(({ from }) => from <= line) ?? moves[0])?.by ?? 0
}

function nearest(lines: number[], expected: number): number | undefined {
  const [first, ...rest] = lines
  if (first === undefined) return undefined
  return rest.reduce((best, line) => (Math.abs(line - expected) < Math.abs(best - expected) ? line : best), first)
}

/** The last item that begins at or before a line; the first one for a line before all of them. */
function itemAt(items: Item[], line: number): number {
  return Math.max(
    0,
    items.findLastIndex(({ lines }) => lines[0] <= line),
  )
}

function moveLines([from, to]: [number, number], line: number): [number, number] {
  return [line, line + to - from]
}

/** Whether a headline may be another one retyped: half of the words of the shorter one are in both. */
function shareWords(one: string, other: string): boolean {
  const [words, others] = [one, other].map(
    (text) =>
      new Set(
        nameKey(text)
          .split(/[^\p{L}\p{N}]+/u)
          .filter(Boolean),
      ),
  )
  if (!words || !others) return false
  const shared = [...words].filter((word) => others.has(word)).length
  return shared > 0 && shared * 2 >= Math.min(words.size, others.size)
}
