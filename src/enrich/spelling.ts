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

/** Words come again and again: each is looked at once. Forgotten at this many, so that memory is bounded. */
const mostKept = 50_000
const kept = new Map<string, Spelling>()

/** What a word is, by how it stands in a text. */
export function spellingOf(written: string): Spelling {
  const known = kept.get(written)
  if (known) return known
  const possessive = isPossessive(written)
  const text = possessive ? written.slice(0, -2) : written
  const lower = lowerCase(text)
  const spelling: Spelling = {
    text,
    lower,
    capital: lower !== text && capitalStart.test(text),
    possessive,
    roles: rolesOf(lower),
  }
  if (kept.size >= mostKept) kept.clear()
  kept.set(written, spelling)
  return spelling
}

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
