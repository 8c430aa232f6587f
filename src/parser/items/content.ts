import type { Part } from '../../digest/tree.js'
import { glueBetween, withoutQuoteMarks } from '../lines/join.js'
import { markerOf } from '../lines/marker.js'

/** A part's words as one text: its lines joined, without the mark, number or box that they stand behind. */
export function contentOf(part: Part): string {
  const joined = joinLines(part.children.map(({ value }, index) => (index > 0 ? withoutQuoteMarks(value) : value)))
  switch (part.type) {
    case 'section':
    case 'headline':
    case 'subhead':
      return unboxed(withoutMark(joined))
    case 'byline':
    case 'link':
      return joined.replace(/^\s*[-–—|·,/]\s*/, '').trim()
    case 'attribution':
      return joined.replace(/^\s*[-–—―]+\s*/, '').trim()
    default:
      return withoutMark(joined)
  }
}

/** Lines as one text: with a space between, or none where a script has none. */
function joinLines(lines: string[]): string {
  let text = ''
  for (const line of lines) {
    text += text === '' || line === '' ? line : glueBetween(text, line) + line
  }
  return text
}

/** A letter's mark may be an initial and a number a quantity, so those stay. */
function withoutMark(text: string): string {
  const { kind, length } = markerOf(text)
  return kind === 'none' || kind === 'letter' || kind === 'roman' ? text : text.slice(length).trim()
}

const box = /^([=*~_#|+<[【「《-]{1,5})\s*(\S.*?\S|\S)\s*([=*~_#|+>\]】」》-]{1,5})$/u

function unboxed(text: string): string {
  const match = box.exec(text)
  // "[Title](address)" and "**Title**" are Markdown, which is read as such.
  return match && !text.includes('](') && !text.startsWith('**') && !text.startsWith('__') ? (match[2] as string) : text
}
