import {
  byWords,
  closings,
  contents,
  countryPhrases,
  credits,
  furniture,
  greetings,
  linkLabels,
  mailFields,
  months,
  photoHeadings,
  smallWords,
  sourceLabels,
  speechVerbs,
  weekdays,
} from './lexicon.js'
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
  /** Bits of {@link holds}: lists in which it is the key word of a phrase, or its first. */
  holds: number
  /** Bits of {@link begins}: lists of which a phrase begins with it. */
  begins: number
}

/**
 * Lists of phrases that may stand anywhere in a line, a bit or two for each: without the key word of a phrase, and without
 * its first word, there is nothing to look for.
 */
export const holds = { furniture: 1 | 2, speech: 4 | 8, country: 16 } as const

const holding: [bit: number, words: { has(word: string): boolean }][] = [
  [1, furniture.keyWords],
  [2, furniture.byFirst],
  [4, speechVerbs.keyWords],
  [8, speechVerbs.byFirst],
  [16, countryPhrases.keyWords],
]

/** Lists of phrases that a line begins with, a bit for each; and the names of days and months. */
export const begins = {
  by: 1,
  source: 2,
  closing: 4,
  contents: 8,
  credit: 16,
  greeting: 32,
  linkLabel: 64,
  mailField: 128,
  photoHeading: 256,
  date: 512,
} as const

const beginning: [bit: number, words: { has(word: string): boolean }][] = [
  [begins.by, byWords.byFirst],
  [begins.source, sourceLabels.byFirst],
  [begins.closing, closings.byFirst],
  [begins.contents, contents.byFirst],
  [begins.credit, credits.byFirst],
  [begins.greeting, greetings.byFirst],
  [begins.linkLabel, linkLabels.byFirst],
  [begins.mailField, mailFields.byFirst],
  [begins.photoHeading, photoHeadings.byFirst],
  [begins.date, months],
  [begins.date, weekdays],
]

const bitsOf = (word: string, lists: typeof holding): number =>
  lists.reduce((bits, [bit, words]) => (words.has(word) ? bits | bit : bits), 0)

const words = wordTable((written): KnownWord => {
  const lower = lowered(written)
  return {
    lower,
    isSmall: smallWords.has(written.toLowerCase()),
    root: rootOf(lower),
    holds: bitsOf(lower, holding),
    begins: bitsOf(lower, beginning),
  }
})

/** What the lexicon says of the word that stands from `start` to `end` of a text. */
export const knownWord = (text: string, start: number, end: number): KnownWord => words.at(text, start, end)

const rootOf = (lower: string): string => (lower.length > 3 && !smallWords.has(lower) ? lower.slice(0, 5) : '')
