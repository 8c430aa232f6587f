import type { Repair } from './change.js'

/** CRLF and CR become LF. */
export const lineEnds: Repair = {
  name: 'line-ends',
  examples: [{ before: 'one\r\ntwo\rthree', after: 'one\ntwo\nthree' }],
  not: ['one\ntwo'],
  find: (text) => matches(text, /\r\n?/g, () => '\n'),
}

/** All matches of an expression as changes; what is left as it stands is none. */
export function matches(text: string, expression: RegExp, after: (match: RegExpExecArray) => string | undefined) {
  const found: { start: number; end: number; after: string }[] = []
  for (const match of text.matchAll(expression)) {
    const becomes = after(match)
    if (becomes === undefined || becomes === match[0]) continue
    found.push({ start: match.index, end: match.index + match[0].length, after: becomes })
  }
  return found
}
