import { unspaced } from '../../../lib/lexicon/phrases.js'

/**
 * A line with its rows; `gap` blank lines stand above it.
 * @typedef {{ gap: number, breaks?: 'break' | 'break?' | undefined, before: string, parts: import('./blocks.mjs').Part[] }} Line
 */

/**
 * A line's text: its parts with a space between, none before a comma or in a script that has none.
 * @param {{ text: string }[]} parts
 */
export const joined = (parts) =>
  parts.reduce((line, { text }) => {
    if (line === '' || text.startsWith(',')) return line + text
    return /[：。？！]$/.test(line) && unspaced.test(text[0] ?? '') ? line + text : `${line} ${text}`
  }, '')

/**
 * Parts broken into lines of at most so many columns.
 * @param {import('./blocks.mjs').Block} block
 * @param {number} width
 * @param {number} [most] lines after which the text runs on
 * @returns {Line[]} the first without its gap
 */
export function wrapped({ parts, breaks, prefix = '', hang = prefix }, width, most = Number.POSITIVE_INFINITY) {
  /** @type {Line[]} */
  const lines = []
  /** @type {Set<number>} */
  const begun = new Set()
  /** @type {{ part: number, text: string }[]} */
  let held = []
  const flush = () => {
    const before = lines.length > 0 ? hang : prefix
    lines.push({
      gap: 0,
      breaks: lines.length > 0 ? undefined : breaks,
      before,
      parts: held.map(({ part, text }) => ({ role: begun.has(part) ? 'cont' : (parts[part]?.role ?? ''), text })),
    })
    for (const { part } of held) begun.add(part)
    held = []
  }
  for (const [part, { text }] of parts.entries()) {
    // White space at a line's start is its indent.
    const indent = /^\s*/.exec(text)?.[0] ?? ''
    for (const [index, word] of wordsOf(text.slice(indent.length)).entries()) {
      const piece = index === 0 ? indent + word : word
      const length = joined(held).length + (lines.length > 0 ? hang.length : prefix.length) + piece.length
      if (held.length > 0 && length > width && lines.length < most) flush()
      const last = held.at(-1)
      if (last?.part === part) last.text += piece
      else held.push({ part, text: held.length > 0 || lines.length > 0 ? piece.trimStart() : piece })
    }
  }
  flush()
  for (const line of lines) for (const part of line.parts) part.text = part.text.trimEnd()
  return lines
}

/** Words with the space before them; characters in scripts without spaces. @param {string} text */
const wordsOf = (text) =>
  text.match(
    /\s*(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][、。，：」』]*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\S)+)/gu,
  ) ?? [text]

/**
 * Lines as a digest and its labels.
 * @param {Line[]} lines
 * @returns {{ text: string, labels: string }}
 */
export function written(lines) {
  /** @type {string[]} */
  const text = []
  /** @type {string[]} */
  const rows = []
  for (const { gap, breaks, before, parts } of lines) {
    if (text.length > 0) for (let blank = 0; blank < gap; blank += 1) text.push('')
    text.push(before + joined(parts))
    if (breaks) rows.push(`${text.length}\t${breaks}\t`)
    if (parts.length === 1) rows.push(`${text.length}\t${parts[0]?.role}\t`)
    else for (const { role, text: part } of parts) rows.push(`${text.length}\t${role}\t${part.trim()}`)
  }
  return { text: `${text.join('\n')}\n`, labels: `${rows.join('\n')}\n` }
}
