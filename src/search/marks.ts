import type { Clause } from './query.js'
import { matcherOf } from './terms.js'
import { type FoundWord, wordsIn } from './words.js'

/** A stretch of a text that is what was looked for. */
export interface Mark {
  start: number
  end: number
}

/** A stretch of a text, and whether it is marked. */
export interface MarkedPiece {
  text: string
  marked: boolean
}

/** Finds in a text what was looked for, as the search itself does: in the text's order, none inside another. */
export function marksIn(text: string, clauses: Clause[], endings: ReadonlySet<string>): Mark[] {
  const words = wordsIn(text)
  const byPlace = new Map<number, FoundWord>(words.map((word) => [word.place, word]))
  const marks = clauses.flatMap((clause) => clauseMarks(clause, words, byPlace, endings))
  return joined(marks.sort((one, other) => one.start - other.start))
}

function clauseMarks(
  clause: Clause,
  words: FoundWord[],
  byPlace: Map<number, FoundWord>,
  endings: ReadonlySet<string>,
): Mark[] {
  const [first, ...others] = clause.words.map((word) => ({ ...word, matcher: matcherOf(word, clause.exact, endings) }))
  if (first === undefined) return []
  return words.flatMap((word) => {
    if (first.matcher.likeness(word.folded) === 0) return []
    let end = clause.words.length === 1 && word.kind === 'pair' ? firstCharacterEnd(word, clause) : word.end
    for (const other of others) {
      const next = byPlace.get(word.place + other.offset - first.offset)
      if (next === undefined || other.matcher.likeness(next.folded) === 0) return []
      end = Math.max(end, next.end)
    }
    return [{ start: word.start, end }]
  })
}

/** A single character that was looked for is found as the start of a pair: the second one is not meant. */
function firstCharacterEnd(word: FoundWord, { words }: Clause): number {
  const meant = words[0]?.folded ?? ''
  return meant.length < word.folded.length ? word.start + Math.min(meant.length, word.end - word.start) : word.end
}

function joined(marks: Mark[]): Mark[] {
  const all: Mark[] = []
  for (const mark of marks) {
    const last = all.at(-1)
    if (last !== undefined && mark.start < last.end) last.end = Math.max(last.end, mark.end)
    else all.push({ ...mark })
  }
  return all
}

/** A text cut at its marks. */
export function piecesOf(text: string, marks: Mark[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false })
    pieces.push({ text: text.slice(start, end), marked: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false })
  return pieces
}
