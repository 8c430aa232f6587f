import { primaryLanguage } from '../lexicon/language.js'
import { languages } from '../lexicon/languages/index.js'
import { doubtfulGivenNames, givenNames } from '../lexicon/names/given-names.js'
import { bodyWords, nameStops, placeWords } from '../lexicon/names/name-words.js'
import { genericWords, nationalities } from '../lexicon/names/nationalities.js'
import { titles } from '../lexicon/names/titles.js'
import { headlineVerbs } from '../lexicon/names/verbs.js'
import { tokenBounds } from './each-token.js'
import { capitalNouns } from './passages.js'
import { isTitled } from './people.js'
import { type Spelling, spellingOf } from './spelling.js'
import { goesOn, isTitleCase, lowerCase, type Word, wordsOf } from './tokens.js'

/** By what a person's short form is known: the last word of the full name, in small letters. */
export const surnameOf = (name: string): string => lowerCase(name.slice(name.lastIndexOf(' ') + 1))

/**
 * Of each text of a digest, the people whose surnames stand in it by themselves, with the words. `whose` gives the one
 * whom a surname means, by what is known from elsewhere. Only surnames that are nothing else: no word that the digest
 * writes small, no given name, and none that is part of a longer name.
 */
export function shortNamesIn(
  texts: readonly string[],
  language: string,
  whose: (surname: string) => string | undefined,
): { name: string; words: string }[][] {
  if (capitalNouns.has(primaryLanguage(language))) return texts.map(() => [])
  const passages = texts.map((text) =>
    text.split('\n\n').map((passage) => ({ passage, spellings: spellingsOf(passage) })),
  )
  const surnames = new Set<string>()
  for (const { spellings } of passages.flat())
    for (const { capital, lower } of spellings) if (capital && whose(lower) !== undefined) surnames.add(lower)
  if (surnames.size === 0) return texts.map(() => [])
  // Nothing else in them concerns the surnames.
  const parts = passages.map((all) =>
    all.flatMap(({ passage, spellings }) =>
      spellings.some(({ lower }) => surnames.has(lower)) ? [wordsOf(passage)] : [],
    ),
  )
  const small = new Set(parts.flat(2).flatMap(({ capital, lower }) => (capital ? [] : [lower])))
  const uses = new Map<string, number>()
  for (const words of parts.flat()) countUses(words, isTitleCase(words), uses)
  return parts.map((passages) => {
    const found = new Map<string, string>()
    for (const words of passages) {
      const titleCase = isTitleCase(words)
      for (let at = 0; at < words.length; at += 1) {
        const word = words[at] as Word
        const name = word.capital ? whose(word.lower) : undefined
        if (name === undefined || found.has(name) || isOther(word, small)) continue
        if (isUsed(name, uses) || !standsAlone(words, at, titleCase)) continue
        found.set(name, word.text)
      }
    }
    return [...found].map(([name, words]) => ({ name, words }))
  })
}

/** The words of a text by themselves. */
function spellingsOf(text: string): Spelling[] {
  const bounds = tokenBounds(text)
  const spellings: Spelling[] = []
  for (let at = 0; at < bounds.length; at += 2)
    spellings.push(spellingOf(text, bounds[at] as number, bounds[at + 1] as number))
  return spellings
}

/**
 * Counts the words with a capital that stand where a surname hardly does: before another name, as in "Haskell
 * Foundation", or behind "in", as in "written in Haskell".
 */
export function countUses(words: readonly Word[], titleCase: boolean, uses: Map<string, number>): void {
  if (titleCase) return
  for (const [at, word] of words.entries()) {
    if (!word.capital || word.possessive) continue
    const before = words[at - 1]
    const next = words[at + 1]
    if (before?.capital && goesOn(words, at)) continue
    const isJoined = next?.capital && goesOn(words, at + 1) && !nameStops.has(next.lower)
    const isWithin = before !== undefined && withins.has(before.lower) && goesOn(words, at)
    if (isJoined || isWithin) uses.set(word.lower, (uses.get(word.lower) ?? 0) + 1)
  }
}
const withins = new Set(['in', 'into', 'using'])

/**
 * Whether a surname is a word that is used without anyone being meant; the sooner the less the whole name is sure to be
 * someone's. "Monday Morning Haskell" wrote it, and nobody by the name of Haskell.
 */
export function isUsed(name: string, uses: ReadonlyMap<string, number>): boolean {
  const times = uses.get(surnameOf(name)) ?? 0
  return times >= (givenNames.has(name.slice(0, name.indexOf(' '))) ? usesOfSure : 1)
}
const usesOfSure = 6

const smallWords = new Set(languages.flatMap(({ small }) => small))

/** Whether a surname may as well be another word. */
function isOther({ text, lower }: Word, small: ReadonlySet<string>): boolean {
  if (text.length < 4 || small.has(lower) || givenNames.has(text) || doubtfulGivenNames.has(text)) return true
  if (nameStops.has(lower) || smallWords.has(lower) || genericWords.has(lower) || nationalities.has(lower)) return true
  return bodyWords.has(lower) || placeWords.has(lower) || titles.has(lower) || headlineVerbs.has(lower)
}

/** Whether no other capital joins it: "Leahy Law", "Hunter Biden"; a title before it is no part of the name. */
function standsAlone(words: readonly Word[], at: number, titleCase: boolean): boolean {
  const before = words[at - 1]
  const next = words[at + 1]
  const isFree = (word: Word): boolean =>
    !word.capital || nationalities.has(word.lower) || (titleCase && headlineVerbs.has(word.lower))
  if (before && goesOn(words, at) && !isFree(before) && !isTitled(words, at)) return false
  return !next || words[at]?.possessive === true || !goesOn(words, at + 1) || isFree(next)
}
