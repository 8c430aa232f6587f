import { type Mark, type MarkedPiece, piecesOf } from './marks.js'

/** As many characters as an excerpt has, and as many of them as stand before what was found. */
const longest = 260
const mostBefore = 80

/** The stretch of a text around what was found in it, or its start; whole words, with "…" for what is left out. */
export function excerptPieces(text: string, marks: Mark[]): MarkedPiece[] {
  const from = startOf(text, bestMark(marks))
  const to = endOf(text, from)
  const inside = marks
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }))
  const pieces = piecesOf(text.slice(from, to), inside)
  return [
    ...(from === 0 ? [] : [{ text: '… ', marked: false }]),
    ...pieces,
    ...(to === text.length ? [] : [{ text: ' …', marked: false }]),
  ]
}

/** The mark from which on an excerpt holds the most others. */
function bestMark(marks: Mark[]): number {
  let best: { start: number; count: number } | undefined
  for (const { start } of marks) {
    const count = marks.filter((other) => other.start >= start && other.end <= start + longest - mostBefore).length
    if (best === undefined || count > best.count) best = { start, count }
  }
  return best?.start ?? 0
}

const sentenceEnd = /[.!?։。！？]["”’)»」]?\s+|[。！？]/gu

function startOf(text: string, mark: number): number {
  if (mark <= mostBefore) return 0
  const before = text.slice(mark - mostBefore, mark)
  const sentence = [...before.matchAll(sentenceEnd)].at(-1)
  if (sentence !== undefined) return mark - mostBefore + sentence.index + sentence[0].length
  const space = before.search(/\s/)
  return space < 0 ? wholeCharacter(text, mark - mostBefore / 4) : mark - mostBefore + space + 1
}

function endOf(text: string, from: number): number {
  if (text.length - from <= longest) return text.length
  const space = text.lastIndexOf(' ', from + longest)
  return space > from + longest / 2 ? space : wholeCharacter(text, from + longest)
}

/** Never between the halves of a character. */
const wholeCharacter = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at)
