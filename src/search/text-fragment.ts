import { type Mark, marksIn } from './marks.js'
import type { Clause } from './query.js'

/** As many of an item's marks as an address names; the browser scrolls to the first. */
const mostMarks = 4
/** As many words on each side of a mark as tell it from others like it on the page. */
const wordsAround = 3
const wordsBefore = new RegExp(`(?:\\S+\\s+){1,${wordsAround}}$`, 'u')
const wordsAfter = new RegExp(`^\\s+(?:\\S+(?:\\s+|$)){1,${wordsAround}}`, 'u')

/**
 * The fragment directive by which a browser itself marks what was found on the page that a result opens (W3C, "URL
 * Fragment Text Directives"): pages have no script. One that does not know it goes to the item all the same.
 */
export function textDirective(blocks: string[], clauses: Clause[], endings: ReadonlySet<string>): string {
  const marks = blocks.flatMap((block) => marksIn(block, clauses, endings).map((mark) => ({ block, mark })))
  const parts = marks.slice(0, mostMarks).map(({ block, mark }) => `text=${contextOf(block, mark)}`)
  return parts.length === 0 ? '' : `:~:${parts.join('&')}`
}

function contextOf(block: string, { start, end }: Mark): string {
  const before = lastWords(block.slice(0, start))
  const after = firstWords(block.slice(end))
  return [
    ...(before === '' ? [] : [`${encode(before)}-`]),
    encode(block.slice(start, end)),
    ...(after === '' ? [] : [`-${encode(after)}`]),
  ].join(',')
}

/** Whole words; a word that goes on in the mark is none. */
function lastWords(text: string): string {
  return (wordsBefore.exec(text)?.[0] ?? '').trim()
}

function firstWords(text: string): string {
  return (wordsAfter.exec(text)?.[0] ?? '').trim()
}

/** Hyphens and commas part the parts of a directive. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D')
