import { furniture, smallWords, speechVerbs } from './lexicon.js'
import { lowered } from './phrases.js'

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
export const holds = { furniture: 1, speech: 2 } as const

const lists = [
  [holds.furniture, furniture],
  [holds.speech, speechVerbs],
] as const

/** Words come again and again: each is looked up in the lexicon once. Forgotten at this many, so that memory is bounded. */
const mostKept = 50_000
const kept = new Map<string, KnownWord>()

/** What the lexicon says of a word. */
export function knownWord(written: string): KnownWord {
  return kept.get(written) ?? lookUp(written)
}

function lookUp(written: string): KnownWord {
  const lower = lowered(written)
  let bits = 0
  for (const [bit, { keyWords }] of lists) if (keyWords.has(lower)) bits |= bit
  const word: KnownWord = { lower, isSmall: smallWords.has(written.toLowerCase()), root: rootOf(lower), holds: bits }
  if (kept.size >= mostKept) kept.clear()
  kept.set(written, word)
  return word
}

const rootOf = (lower: string): string => (lower.length > 3 && !smallWords.has(lower) ? lower.slice(0, 5) : '')
