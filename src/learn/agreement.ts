import type { Reading } from '../digest/reading.js'
import type { SentLine } from '../digest/schema.js'

/** How far a reading agrees with an editor's: of the lines that have rows, and of the items where all lines have. */
export interface Agreement {
  right: number
  lines: number
  /** Whole items that both have, and how many each has. */
  both: number
  items: [said: number, read: number]
}

export const noAgreement: Agreement = { right: 0, lines: 0, both: 0, items: [0, 0] }

/** `said` is the same digest read with its corrections; `lines` are those that they speak about. */
export function agreementOf(read: Reading, said: Reading, lines: ReadonlySet<number>, whole: boolean): Agreement {
  const readLines = new Map(read.lines.map((line) => [line.line, roleOf(line)]))
  const judged = said.lines.filter(({ line }) => lines.has(line))
  const right = judged.filter((line) => readLines.get(line.line) === roleOf(line)).length
  if (!whole) return { ...noAgreement, right, lines: judged.length }
  const theirs = new Map<string, number>()
  for (const item of read.digest.items) theirs.set(keyOf(item), (theirs.get(keyOf(item)) ?? 0) + 1)
  let both = 0
  for (const item of said.digest.items) {
    const left = theirs.get(keyOf(item)) ?? 0
    if (left > 0) both += 1
    theirs.set(keyOf(item), left - 1)
  }
  return { right, lines: judged.length, both, items: [said.digest.items.length, read.digest.items.length] }
}

export const addAgreement = (one: Agreement, other: Agreement): Agreement => ({
  right: one.right + other.right,
  lines: one.lines + other.lines,
  both: one.both + other.both,
  items: [one.items[0] + other.items[0], one.items[1] + other.items[1]],
})

/** Share of lines that are right. */
export const linesRight = ({ right, lines }: Agreement): number => (lines === 0 ? 1 : right / lines)

/** F1 of whole items; undefined where no issue is labelled whole. */
export const itemsWhole = ({ both, items: [said, read] }: Agreement): number | undefined =>
  said + read === 0 ? undefined : (2 * both) / (said + read)

/** What a line was taken for, in one text: a part of a line counts with its place. */
export function roleOf({ rows }: SentLine): string {
  const parts = rows.filter(({ role }) => role !== 'break')
  return parts.map(({ role, text }) => (parts.length > 1 ? `${role} “${text.trim()}”` : role)).join(' + ')
}

const keyOf = ({ headline, text }: Reading['digest']['items'][number]): string => JSON.stringify([headline, text])
