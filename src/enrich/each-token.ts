import { isLetterCode, isWordCode } from '../lexicon/characters.js'

/** A run of letters and digits, or letters each with its stop: "U.S.", "Nagorno-Karabakh", "d’Argent", "R-LA". */
const token = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’.\-‑][\p{L}\p{N}\p{M}]+)*/gu

const surrogate = /[\ud800-\udfff]/

/** Gives the start and the end of each word of a text. */
export function eachToken(text: string, each: (start: number, end: number) => void): void {
  const bounds = tokenBounds(text)
  for (let at = 0; at < bounds.length; at += 2) each(bounds[at] as number, bounds[at + 1] as number)
}

/**
 * Where the words of a text are: the start and the end of each, one after the other. The same as `token` finds, in one
 * pass over code units; a text with characters beyond the first plane is left to the expression.
 */
export function tokenBounds(text: string): number[] {
  const bounds: number[] = []
  if (surrogate.test(text)) {
    for (const { 0: word, index } of text.matchAll(token)) bounds.push(index, index + word.length)
    return bounds
  }
  const { length } = text
  for (let at = 0; at < length; ) {
    if (!isWordCode(text.charCodeAt(at))) {
      at += 1
      continue
    }
    const end = lettersEnd(text, at) ?? runEnd(text, at)
    bounds.push(at, end)
    at = end
  }
  return bounds
}

/** The end of two or more letters each with its stop. */
function lettersEnd(text: string, start: number): number | undefined {
  let end = start
  while (text.charCodeAt(end + 1) === 0x2e && isLetterCode(text.charCodeAt(end))) end += 2
  return end - start >= 4 ? end : undefined
}

function runEnd(text: string, start: number): number {
  const { length } = text
  let end = start + 1
  while (end < length) {
    const code = text.charCodeAt(end)
    if (isWordCode(code)) end += 1
    else if (isJoint(code) && end + 1 < length && isWordCode(text.charCodeAt(end + 1))) end += 2
    else break
  }
  return end
}

/** Apostrophes, stops and hyphens inside a word. */
const isJoint = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2d || code === 0x2011
