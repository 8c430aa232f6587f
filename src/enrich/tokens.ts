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
}

/** A run of letters and digits, or letters each with its stop: "U.S.", "Nagorno-Karabakh", "d’Argent", "R-LA". */
const wordPattern = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’.\-‑][\p{L}\p{N}\p{M}]+)*/gu
const capitalStart = /^(?:\p{Lu}|(?:al|el|l|d|o)['’-]\p{Lu})/u

/** The words of a text, in one pass. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  let previous: Word | undefined
  for (const match of text.matchAll(wordPattern)) {
    const [whole] = match
    const end = match.index + whole.length
    const possessive = isPossessive(whole)
    const word = possessive ? whole.slice(0, -2) : whole
    const before = text.slice(last, match.index)
    const lower = lowerCase(word)
    previous = {
      text: word,
      lower,
      before,
      start: match.index,
      end,
      capital: lower !== word && capitalStart.test(word),
      possessive,
      goesOn: previous !== undefined && joins(before, previous),
    }
    words.push(previous)
    last = end
  }
  return words
}

function isPossessive(word: string): boolean {
  const letter = word.charAt(word.length - 1)
  const mark = word.charAt(word.length - 2)
  return (letter === 's' || letter === 'S') && (mark === '’' || mark === "'")
}

/** Small letters, straight apostrophes and plain hyphens. */
export function lowerCase(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') || lower.includes('‑') ? lower.replaceAll('’', "'").replaceAll('‑', '-') : lower
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
  const long = words.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text))
  return long.length > 0 && long.filter(({ capital }) => capital).length / long.length > 0.75
}

/** Whether a text is all in capitals. */
export const isShouted = (words: readonly Word[]): boolean =>
  words.length > 1 &&
  words.every(({ text }) => text === text.toUpperCase()) &&
  words.some(({ text }) => text.length > 4)
