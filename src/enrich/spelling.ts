import { wordTable } from '../lexicon/word-table.js'
import { rolesOf } from './word-roles.js'

/** What a word is wherever it stands. */
export interface Spelling {
  /** Without a possessive ending. */
  text: string
  /** For comparing: small letters, straight apostrophes. */
  lower: string
  capital: boolean
  possessive: boolean
  /** Bits of `wordRoles`. */
  roles: number
}

const spellings = wordTable((written): Spelling => {
  const possessive = isPossessive(written)
  const text = possessive ? written.slice(0, -2) : written
  const lower = lowerCase(text)
  return {
    text,
    lower,
    capital: lower !== text && capitalStart.test(text),
    possessive,
    roles: rolesOf(lower),
  }
})

/** What the word is that stands from `start` to `end` of a text. */
export const spellingOf = (text: string, start: number, end: number): Spelling => spellings.at(text, start, end)

const capitalStart = /^(?:\p{Lu}|(?:al|el|l|d|o)['’-]\p{Lu})/u

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
