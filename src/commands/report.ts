import { isAbsolute, join, relative } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { byFrequency } from '../archive/lists.js'
import { isError } from '../publication/message.js'

/**
 * Messages as lines, `file:line:col-line:col: text (code)`, errors first and then file by file. Their files are named
 * from the working folder, so that terminals and editors find them. `folder` is that of the digests, as it was typed.
 */
export function reportMessages(messages: VFileMessage[], folder: string): string[] {
  const groups = new Map<string, VFileMessage[]>()
  for (const message of [...messages.filter(isError), ...messages.filter((message) => !isError(message))]) {
    const key = `${isError(message)} ${message.file ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), message])
  }
  return [...groups.values()].flatMap((group) => group.sort(byPlace).map((message) => reportMessage(message, folder)))
}

/** So many messages are shown where they are not what was asked for. */
const few = 5

/** The first messages as lines, and how to see the others. */
export function firstMessages(messages: VFileMessage[], folder: string): string[] {
  const lines = reportMessages(messages, folder)
  return lines.length <= few ? lines : [...lines.slice(0, few), `newsbinder check ${folder} shows all ${lines.length}`]
}

/** One message as a line. */
function reportMessage(message: VFileMessage, folder: string): string {
  const file = message.file ?? ''
  const path = isAbsolute(file) ? pathFromHere(file) : join(folder, file)
  const place = message.name.startsWith(file) ? message.name.slice(file.length) : ''
  const reason = message.reason.replace(/\s*\n\s*/g, ' ')
  return printable(`${path}${place}: ${reason}${message.ruleId ? ` (${message.ruleId})` : ''}`)
}

/** A path as a person in the working folder would type it. */
export function pathFromHere(path: string): string {
  const relativePath = relative(process.cwd(), path)
  return relativePath === '' || relativePath.startsWith('..') ? path : relativePath
}

/** How often each kind of message came, the most frequent first: "12 section-or-headline, 3 no-topic". */
export function countCodes(messages: VFileMessage[]): string {
  return byFrequency(messages.map(({ ruleId }) => ruleId ?? 'other'))
    .map(([code, count]) => `${count} ${code}`)
    .join(', ')
}

/** A digest's text in a message must not move the cursor, colour the terminal or ring its bell. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '\u{FFFD}')
}

function byPlace(one: VFileMessage, other: VFileMessage): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)
}
