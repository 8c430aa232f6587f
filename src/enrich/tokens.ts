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
}

/** A run of letters and digits, or letters each with its stop: "U.S.", "Nagorno-Karabakh", "d’Argent", "R-LA". */
const wordPattern = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’.\-‑][\p{L}\p{N}\p{M}]+)*/gu
const possessiveEnding = /['’]s$/i
const capitalStart = /^(?:\p{Lu}|(?:al|el|l|d|o)['’-]\p{Lu})/u

/** The words of a text, in one pass. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  for (const match of text.matchAll(wordPattern)) {
    const [whole] = match
    const possessive = possessiveEnding.test(whole)
    const word = possessive ? whole.slice(0, -2) : whole
    words.push({
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-'),
      before: text.slice(last, match.index),
      start: match.index,
      end: match.index + whole.length,
      capital: capitalStart.test(word),
      possessive,
    })
    last = match.index + whole.length
  }
  return words
}

/** Whether a word goes on with the one before it, as the words of a name do: over a space, a slash or an ampersand, or a stop after an initial. */
export function goesOn(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const previous = words[at - 1]
  if (!word || !previous) return false
  if (/^(?:[ \t\u00a0]+|\/| & )$/.test(word.before)) return true
  return /^\.[ \u00a0]?$/.test(word.before) && (previous.text.length <= 2 || abbreviations.has(previous.lower))
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

/** Whether all letters are capitals: "ICJ". Digits count as neither. */
export const isUpperCase = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}/u.test(text)

/** Whether a text writes nearly every longer word with a capital, as headlines do; capitals then say little. */
export function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text))
  return long.length > 0 && long.filter(({ capital }) => capital).length / long.length > 0.7
}

/** Whether a text is all in capitals. */
export const isShouted = (words: readonly Word[]): boolean =>
  words.length > 1 &&
  words.every(({ text }) => text === text.toUpperCase()) &&
  words.some(({ text }) => text.length > 4)
