import { isAsciiLetter, isDigit } from '../../lexicon/characters.js'

/** Whether a text writes most of its words with a capital: they tell no names then. */
export function isTitleCase(text: string): boolean {
  const start = text.length > looked ? text.slice(0, looked) : text
  const { capitals, small } = isPlain(start) ? countPlain(start) : countAny(start)
  return capitals > small
}
const looked = 200

/** The words with a capital before three small or great letters, and the stretches of small letters, four and more. */
function countAny(text: string): { capitals: number; small: number } {
  return {
    capitals: text.match(/(?<![\p{L}\p{N}])\p{Lu}\p{L}{3,}/gu)?.length ?? 0,
    small: text.match(/(?<![\p{L}\p{N}'’-])\p{Ll}{4,}/gu)?.length ?? 0,
  }
}

/** All letters and digits are those of ASCII: beyond it there are only dashes, quotation marks and the like. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 0x7e && (code < 0x2000 || code > 0x206f)) return false
  }
  return true
}

/** As {@link countAny}, in one pass. */
function countPlain(text: string): { capitals: number; small: number } {
  let [capitals, small] = [0, 0]
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (!isAsciiLetter(code)) {
      at += 1
      continue
    }
    const before = at === 0 ? 0 : text.charCodeAt(at - 1)
    const start = at
    let smallEnd = at
    while (at < text.length && isAsciiLetter(text.charCodeAt(at))) {
      if (smallEnd === at && text.charCodeAt(at) >= 97) smallEnd += 1
      at += 1
    }
    if (isDigit(before)) continue
    if (code < 97) capitals += Number(at - start >= 4)
    else if (smallEnd - start >= 4 && !isInWord(before)) small += 1
  }
  return { capitals, small }
}

/** Apostrophes and hyphens. */
const isInWord = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2d

const ends = new Set('.!?:;…•*\n')
const passedOver = /[\s"'“”„«»‘’()[\]]/

/** Whether a word stands where any word has a capital: first in a text, or behind the end of a sentence or a colon. */
export function opensSentence(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0; at -= 1) {
    const character = text.charAt(at)
    if (ends.has(character)) return true
    if (character !== ' ' && !passedOver.test(character)) return false
  }
  return true
}
