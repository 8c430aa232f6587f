import { isAsciiLetter } from '../lexicon/characters.js'
import { eachToken } from './each-token.js'
import { spellingOf } from './spelling.js'

export { lowerCase } from './spelling.js'

/** A word of a passage, with what stood before it. */
export interface Word {
  /** As it stands, without a possessive ending. */
  text: string
  /** For comparing: small letters, straight apostrophes. */
  lower: string
  /** What stands between it and the word before it. */
  before: string
  /** Offsets in the passage; `end` is behind the possessive ending. */
  start: number
  end: number
  capital: boolean
  possessive: boolean
  /**
   * It goes on with the word before it, as the words of a name do: over a space, a slash or an ampersand, or a stop
   * after an initial.
   */
  goesOn: boolean
  /** Bits of `wordRoles`: what it may be in a name or a sentence. */
  roles: number
}

/** The words of a text, in one pass. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  let previous: Word | undefined
  eachToken(text, (start, end) => {
    const { text: word, lower, capital, possessive, roles } = spellingOf(text, start, end)
    const before = start - last === 1 && text.charCodeAt(last) === 32 ? ' ' : text.slice(last, start)
    previous = {
      text: word,
      lower,
      before,
      start,
      end,
      capital,
      possessive,
      goesOn: previous !== undefined && joins(before, previous),
      roles,
    }
    words.push(previous)
    last = end
  })
  return words
}

function joins(before: string, previous: Word): boolean {
  if (before === ' ' || before === '/' || before === ' & ') return true
  if (before.length > 2) return /^[ \t\u00a0]+$/.test(before)
  if (before === '.' || before === '. ' || before === '.\u00a0') {
    return previous.text.length <= 2 || abbreviations.has(previous.lower)
  }
  return /^[ \t\u00a0]+$/.test(before)
}

const abbreviations = new Set([
  'rep',
  'reps',
  'sen',
  'sens',
  'gov',
  'gen',
  'col',
  'maj',
  'capt',
  'sgt',
  'prof',
  'mrs',
  'rev',
])

/** Whether a word goes on with the one before it. */
export const goesOn = (words: readonly Word[], at: number): boolean => words[at]?.goesOn === true

/** Whether all letters are capitals: "ICJ". Digits count as neither. */
export const isUpperCase = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}/u.test(text)

/** Whether a text writes nearly every longer word with a capital, as headlines do; capitals then say little. */
export function isTitleCase(words: readonly Word[]): boolean {
  let long = 0
  let capitals = 0
  for (const { text, capital } of words) {
    if (text.length <= 3 || !beginsWithLetter(text)) continue
    long += 1
    if (capital) capitals += 1
  }
  return long > 0 && capitals / long > 0.75
}

const beginsWithLetter = (text: string): boolean => isAsciiLetter(text.charCodeAt(0)) || /^\p{L}/u.test(text)

/** Whether a text is all in capitals. */
export const isShouted = (words: readonly Word[]): boolean =>
  words.length > 1 &&
  words.every(({ text }) => text === text.toUpperCase()) &&
  words.some(({ text }) => text.length > 4)
