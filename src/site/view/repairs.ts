import type { Edit } from '../../digest/tree.js'
import type { Words } from '../words/words.js'

/** A stretch of a line as sent. */
export interface SentPiece {
  text: string
  /** It was read differently: what was done to it. */
  repair?: string
}

/** A stretch of the line as sent that was read as something else; an empty one is where something was put in. */
interface Change {
  start: number
  end: number
  after: string
}

/**
 * Cuts a line as sent where it was repaired. The edits say what may have become what; which of them are in this line is
 * found by walking the line and its repaired form side by side.
 */
export function repairedPieces(sent: string, repaired: string | undefined, edits: Edit[], words: Words): SentPiece[] {
  if (repaired === undefined || repaired === sent) return [{ text: sent }]
  const pieces: SentPiece[] = []
  let at = 0
  for (const { start, end, after } of changesIn(sent, repaired, edits)) {
    if (start > at) pieces.push({ text: sent.slice(at, start) })
    pieces.push({ text: sent.slice(start, end), repair: describe(sent.slice(start, end), after, words) })
    at = end
  }
  if (at < sent.length) pieces.push({ text: sent.slice(at) })
  return pieces
}

function changesIn(sent: string, repaired: string, edits: Edit[]): Change[] {
  const changes: Change[] = []
  let from = 0
  let to = 0
  while (from < sent.length || to < repaired.length) {
    if (from < sent.length && sent[from] === repaired[to]) {
      from++
      to++
      continue
    }
    const edit = edits.find(
      ({ before, after }) => sent.startsWith(before, from) && repaired.startsWith(after, to) && before !== after,
    )
    if (edit === undefined || (edit.before === '' && edit.after === '')) {
      changes.push(rest(sent, repaired, from, to))
      return changes
    }
    changes.push({ start: from, end: from + edit.before.length, after: edit.after })
    from += edit.before.length
    to += edit.after.length
  }
  return changes
}

/** No edit explains the difference: all up to what both end with has changed. */
function rest(sent: string, repaired: string, from: number, to: number): Change {
  let same = 0
  while (same < Math.min(sent.length - from, repaired.length - to) && sent.at(-1 - same) === repaired.at(-1 - same))
    same++
  return { start: from, end: sent.length - same, after: repaired.slice(to, repaired.length - same) }
}

function describe(before: string, after: string, { sent }: Words): string {
  if (after === '') return /^\s+$/.test(before) ? sent.removedSpace : sent.removed
  if (before === '') return /^\s+$/.test(after) ? sent.addedSpace : sent.added(after)
  return sent.readAs(after)
}

/** The pieces between two places of a line: one row's part of it. */
export function slicePieces(pieces: SentPiece[], start: number, end: number): SentPiece[] {
  const slice: SentPiece[] = []
  let at = 0
  for (const piece of pieces) {
    const from = Math.max(start, at)
    const to = Math.min(end, at + piece.text.length)
    if (from < to) slice.push({ ...piece, text: piece.text.slice(from - at, to - at) })
    else if (piece.text === '' && at >= start && at < end) slice.push(piece)
    at += piece.text.length
  }
  return slice
}
