import { isLetterCode, isSurrogate, isWordCode } from '../lexicon/characters.js'

/** A run of letters and digits, or letters each with its stop: "U.S.", "Nagorno-Karabakh", "d’Argent", "R-LA". */
const token = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’.\-‑][\p{L}\p{N}\p{M}]+)*/gu

/**
 * Where the words of a text are: the start and the end of each, one after the other. The same as `token` finds, in one
 * pass over code units; a text with characters beyond the first plane is left to the expression.
 */
export function tokenBounds(text: string): number[] {
  const bounds: number[] = []
  const { length } = text
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at)
    if (isSurrogate(code)) return boundsByExpression(text)
    if (!isWordCode(code)) {
      at += 1
      continue
    }
    const end = lettersEnd(text, at) ?? runEnd(text, at)
    if (isSurrogate(text.charCodeAt(end))) return boundsByExpression(text)
    bounds.push(at, end)
    at = end
  }
  return bounds
}

/** The end of two or more letters each with its stop. */
function lettersEnd(text: string, start: number): number | undefined {
  let end = start
  while (isLetterCode(text.charCodeAt(end)) && text.charCodeAt(end + 1) === 0x2e) end += 2
  return end - start >= 4 ? end : undefined
}

function runEnd(text: string, start: number): number {
  let end = start + 1
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (isWordCode(code) && !isSurrogate(code)) end += 1
    else if (isJoint(code) && isWordCode(text.charCodeAt(end + 1)) && !isSurrogate(text.charCodeAt(end + 1))) end += 2
    else break
  }
  return end
}

/** Apostrophes, stops and hyphens inside a word. */
const isJoint = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2d || code === 0x2011

const boundsByExpression = (text: string): number[] =>
  Array.from(text.matchAll(token), ({ 0: word, index }) => [index, index + word.length]).flat()
