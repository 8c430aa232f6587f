/** What a UTF-16 code unit is to a reader of words: bits of a byte. */
const found = 1
const wordBit = 2
const capitalBit = 4
const letterBit = 8
/** Has a small form; has none but a capital one; is a letter without either. */
const upperBit = 16
const lowerBit = 32
const caselessBit = 64
const spaceBit = 128

/** Found by the runtime's own tables, each code unit once: most text is made of few characters. */
const kinds = new Uint8Array(0x10000)

function kindOf(code: number): number {
  const kind = kinds[code] as number
  return kind === 0 ? findKind(code) : kind
}

function findKind(code: number): number {
  const character = String.fromCharCode(code)
  const isLetter = /\p{L}/u.test(character)
  let kind = found
  // Half of a pair: letters beyond the first plane are words, emoji and the rest are not told apart here.
  if (isLetter || /[\p{N}\p{M}]/u.test(character) || isHalfOfLetter(code)) kind |= wordBit
  if (/\p{Lu}/u.test(character)) kind |= capitalBit
  if (isLetter) kind |= letterBit
  if (character.toLowerCase() !== character) kind |= upperBit
  else if (character.toUpperCase() !== character) kind |= lowerBit
  else if (isLetter) kind |= caselessBit
  if (/\s/.test(character)) kind |= spaceBit
  kinds[code] = kind
  return kind
}

/** Leads of the planes in which scripts and ideographs stand: U+10000 to U+1EFFF and U+20000 to U+3FFFF. */
const isHalfOfLetter = (code: number): boolean =>
  (code >= 0xd800 && code <= 0xd83b) || (code >= 0xd840 && code <= 0xd8bf) || (code >= 0xdc00 && code <= 0xdfff)

/** Whether a code unit belongs to a word: a letter, a digit or a mark. */
export const isWordCode = (code: number): boolean => (kindOf(code) & wordBit) !== 0

/** Whether a code unit is white space. */
export const isSpaceCode = (code: number): boolean => (kindOf(code) & spaceBit) !== 0

/** Whether a code unit is a capital letter. */
export const isUpperCode = (code: number): boolean => (kindOf(code) & capitalBit) !== 0

/** Whether a code unit is a letter of the first plane. */
export const isLetterCode = (code: number): boolean => (kindOf(code) & letterBit) !== 0

/** Whether a code unit is a letter from A to Z, in either case: what most texts are made of. */
export const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** Whether a code unit is one of the digits from 0 to 9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Whether a code unit is half of a character beyond the first plane. */
export const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

/** Apostrophes, hyphens and stops inside a word: "don’t", "U.S.", "62-year-old". */
const isJoint = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2d

/** What one pass over a text's characters finds. */
export interface TextScan {
  /** Letters: those that have a small form, those that have only a capital one, and those of scripts without. */
  letters: number
  upper: number
  lower: number
  caseless: number
  words: number
}

/**
 * Counts a text's letters and words, in one pass and without an expression: looking at every line again and again is
 * most of what reading costs. Where the words are goes into `bounds`, a start and an end for each, as far as it is long.
 */
export function scanText(text: string, bounds: Int32Array): TextScan {
  const { length } = text
  let upper = 0
  let lower = 0
  let caseless = 0
  let words = 0
  let start = -1
  for (let at = 0; at <= length; at += 1) {
    const code = at < length ? text.charCodeAt(at) : 0
    const kind = kindOf(code)
    if ((kind & lowerBit) !== 0) lower += 1
    else if ((kind & upperBit) !== 0) upper += 1
    else if ((kind & caselessBit) !== 0) caseless += 1
    if ((kind & wordBit) !== 0) {
      if (start < 0) start = at
    } else if (start >= 0 && !(isJoint(code) && at + 1 < length && isWordCode(text.charCodeAt(at + 1)))) {
      if (2 * words < bounds.length) {
        bounds[2 * words] = start
        bounds[2 * words + 1] = at
      }
      words += 1
      start = -1
    }
  }
  return { letters: upper + lower + caseless, upper, lower, caseless, words }
}

/**
 * Where the words of a text are: the start and the end of each, one after the other, of the first `most`. */
export function wordBounds(text: string, most = Infinity): number[] {
  const bounds: number[] = []
  const { length } = text
  for (let at = 0; at < length && bounds.length < 2 * most; ) {
    if (!isWordCode(text.charCodeAt(at))) {
      at += 1
      continue
    }
    const start = at
    at += 1
    while (at < length) {
      const code = text.charCodeAt(at)
      if (isWordCode(code)) at += 1
      else if (isJoint(code) && at + 1 < length && isWordCode(text.charCodeAt(at + 1))) at += 2
      else break
    }
    bounds.push(start, at)
  }
  return bounds
}

/** Where a text's stretches without white space are: the start and the end of each, of the first `most`. */
export function stretchBounds(text: string, most = Infinity): number[] {
  const bounds: number[] = []
  const { length } = text
  for (let at = 0; at < length && bounds.length < 2 * most; at += 1) {
    if (isSpaceCode(text.charCodeAt(at))) continue
    const start = at
    while (at < length && !isSpaceCode(text.charCodeAt(at))) at += 1
    bounds.push(start, at)
  }
  return bounds
}
