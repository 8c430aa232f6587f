import type { VFile } from 'vfile'
import { bodyWithoutHeadline } from './body-without-headline.js'
import type { Check, Seen } from './check.js'
import { cutOff } from './cut-off.js'
import { date } from './date.js'
import { joinedOverGap } from './joined-over-gap.js'
import { layoutUnseen } from './layout-unseen.js'
import { lostCorrection } from './lost-correction.js'
import { noItem } from './no-item.js'
import { noTopic } from './no-topic.js'
import { openQuotation } from './open-quotation.js'
import { outsideItem } from './outside-item.js'
import { sectionOrHeadline } from './section-or-headline.js'
import { sectionUnknown } from './section-unknown.js'
import { splitInLine } from './split-in-line.js'
import { stackedHeadlines } from './stacked-headlines.js'
import { unsureRole } from './unsure-role.js'

/** Every check. Messages are put in the order of their lines. */
export const checks: Check[] = [
  bodyWithoutHeadline,
  cutOff,
  date,
  joinedOverGap,
  layoutUnseen,
  lostCorrection,
  noItem,
  noTopic,
  openQuotation,
  outsideItem,
  sectionOrHeadline,
  sectionUnknown,
  splitInLine,
  stackedHeadlines,
  unsureRole,
]

/** Makes every complaint: a message of the file and of the digest, and a code on the item or row that it is about. */
export function complain(seen: Seen, file: VFile): void {
  const found = checks
    .flatMap(({ code, find }) => find(seen).map((complaint) => ({ code, ...complaint })))
    .sort((a, b) => a.line - b.line || (a.code < b.code ? -1 : 1))
  const lengths = new Map(seen.reading.lines.map(({ line, text }) => [line, text.length]))
  // A message is an error to VFile, with a stack that no one reads and that costs more than the rest of it.
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  for (const { code, line, text, item, row } of found) {
    if (item && !item.codes.includes(code)) item.codes.push(code)
    if (row && !row.codes.includes(code)) row.codes.push(code)
    const length = lengths.get(line) ?? 0
    const place = { start: { line, column: 1 }, end: { line, column: length + 1 } }
    file.message(text, { ruleId: code, source: 'newsbinder', place })
  }
  Error.stackTraceLimit = stackTraceLimit
  seen.reading.digest.messages = file.messages.map(({ line, ruleId, reason }) => ({
    line: line ?? 1,
    code: ruleId ?? 'message',
    text: reason,
  }))
}
