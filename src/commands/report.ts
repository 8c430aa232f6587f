import { isAbsolute, join, relative } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { byFrequency } from '../archive/lists.js'
import { codeOf, few, inOrder } from '../publication/message-order.js'

/**
 * Messages as lines, `file:line:col-line:col: text (code)`, errors first and then file by file. Their files are named
 * from the working folder, so that terminals and editors find them. `folder` is that of the digests, as it was typed.
 */
export function reportMessages(messages: VFileMessage[], folder: string): string[] {
  return inOrder(messages).map((message) => reportMessage(message, folder))
}

/** The first messages as lines, and how to see the others; `more` are known by their number alone. */
export function firstMessages(messages: VFileMessage[], folder: string, more = 0): string[] {
  const count = messages.length + more
  const lines = inOrder(messages)
    .slice(0, few)
    .map((message) => reportMessage(message, folder))
  return count <= few ? lines : [...lines, `newsbinder check ${folder} shows all ${count}`]
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
export function countCodes(messages: VFileMessage[], more: string[] = []): string {
  return byFrequency([...messages.map(codeOf), ...more])
    .map(([code, count]) => `${count} ${code}`)
    .join(', ')
}

/** A digest's text in a message must not move the cursor, colour the terminal or ring its bell. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '\u{FFFD}')
}
