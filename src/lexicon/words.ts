import { countryPhrases, furniture, smallWords, speechVerbs } from './lexicon.js'
import { lowered } from './phrases.js'
import { wordTable } from './word-table.js'

/** A word as a text writes it, with what the lexicon says of it. */
export interface KnownWord {
  /** Small letters, straight apostrophes. */
  lower: string
  /** A function word as it stands: with a curly apostrophe it is none. */
  isSmall: boolean
  /** Its first letters, so that endings do not count; none where it carries no meaning. */
  root: string
  /** Bits of {@link holds}: lists in which it is the key word of a phrase. */
  holds: number
}

/** Lists of phrases that may stand anywhere in a line: without a key word of one, there is nothing to look for. */
export const holds = { furniture: 1, speech: 2, country: 4 } as const

const lists = [
  [holds.furniture, furniture],
  [holds.speech, speechVerbs],
  [holds.country, countryPhrases],
] as const

const words = wordTable((written): KnownWord => {
  const lower = lowered(written)
  let bits = 0
  for (const [bit, { keyWords }] of lists) if (keyWords.has(lower)) bits |= bit
  return { lower, isSmall: smallWords.has(written.toLowerCase()), root: rootOf(lower), holds: bits }
})

/** What the lexicon says of the word that stands from `start` to `end` of a text. */
export const knownWord = (text: string, start: number, end: number): KnownWord => words.at(text, start, end)

const rootOf = (lower: string): string => (lower.length > 3 && !smallWords.has(lower) ? lower.slice(0, 5) : '')
