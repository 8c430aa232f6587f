/** What a UTF-16 code unit is to a reader of words. */
const unknown = 0
const inWord = 1
const upper = 2
const other = 3

/** Found by the runtime's own tables, each code unit once: most text is made of few characters. */
const kinds = new Uint8Array(0x10000)

function kindOf(code: number): number {
  const known = kinds[code] as number
  if (known !== unknown) return known
  const character = String.fromCharCode(code)
  // Half of a pair: letters beyond the first plane are words, emoji and the rest are not told apart here.
  const kind = /\p{Lu}/u.test(character)
    ? upper
    : /[\p{L}\p{N}\p{M}]/u.test(character) || isHalfOfLetter(code)
      ? inWord
      : other
  kinds[code] = kind
  return kind
}

/** Leads of the planes in which scripts and ideographs stand: U+10000 to U+1EFFF and U+20000 to U+3FFFF. */
const isHalfOfLetter = (code: number): boolean =>
  (code >= 0xd800 && code <= 0xd83b) || (code >= 0xd840 && code <= 0xd8bf) || (code >= 0xdc00 && code <= 0xdfff)

/** Whether a code unit belongs to a word: a letter, a digit or a mark. */
const isWordCode = (code: number): boolean => kindOf(code) !== other

/** Whether a code unit is a capital letter. */
export const isUpperCode = (code: number): boolean => kindOf(code) === upper

/** Apostrophes, hyphens and stops inside a word: "don’t", "U.S.", "62-year-old". */
const isJoint = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2d

/**
 * Where the words of a text are: `each` gets the start and end of every word, from the left, until it returns false.
 * In one pass, without an expression: looking at every line again and again is most of what reading costs.
 */
export function scanWords(text: string, each: (start: number, end: number) => boolean): void {
  let at = 0
  while (at < text.length) {
    if (!isWordCode(text.charCodeAt(at))) {
      at += 1
      continue
    }
    const start = at
    at += 1
    while (at < text.length) {
      const code = text.charCodeAt(at)
      if (isWordCode(code)) at += 1
      else if (isJoint(code) && at + 1 < text.length && isWordCode(text.charCodeAt(at + 1))) at += 2
      else break
    }
    if (!each(start, at)) return
  }
}
