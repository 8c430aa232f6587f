import { primaryLanguage } from '../../lexicon/language.js'
import { doubtfulGivenNames, givenNames } from '../../lexicon/names/given-names.js'
import { givenNamesOfTheWorld } from '../../lexicon/names/given-names-of-the-world.js'
import { surnamesFirst } from '../../lexicon/names/surnames-first.js'
import { nameParticles } from '../../lexicon/names/titles.js'

/** A name as CSL-JSON has it: parted where it is plain which word is the surname, else whole, as for a body. */
export type CitedName =
  | { literal: string }
  | { family: string; given: string; 'non-dropping-particle'?: string; suffix?: string }

/** Languages that write the surname first, whatever their letters. */
const surnameFirst = new Set(['zh', 'ja', 'ko', 'vi', 'hu', 'km', 'mn'])

/** An author's name for a citation. A name that may be read in two ways stays whole: to be cited in full is no fault. */
export function citedName(name: string, language: string): CitedName {
  const literal = { literal: name }
  if (surnameFirst.has(primaryLanguage(language)) || !latin.test(name)) return literal
  const { suffix, words } = withoutSuffix(name.split(' '))
  const family = words.at(-1)
  const from = words.findIndex((word) => nameParticles.has(word))
  const given = words.slice(0, from < 0 ? -1 : from)
  const particles = from < 0 ? [] : words.slice(from, -1)
  if (family === undefined || !particles.every((word) => nameParticles.has(word))) return literal
  const isPlain = given.length > 1 || particles.length > 0 ? given.every(isGiven) : given.some(mayBeGiven(family))
  if (!isPlain || !capital.test(family)) return literal
  return {
    family,
    given: given.join(' '),
    ...(particles.length === 0 ? {} : { 'non-dropping-particle': particles.join(' ') }),
    ...(suffix === undefined ? {} : { suffix }),
  }
}

const latin = /^[\p{Script=Latin}\p{M}.,'’ -]+$/u
const capital = /^\p{Lu}[\p{L}'’-]+$/u
const initials = /^(?:\p{Lu}\.-?)+$/u

const isListed = (word: string): boolean =>
  givenNames.has(word) || doubtfulGivenNames.has(word) || givenNamesOfTheWorld.has(word)

const isGiven = (word: string): boolean => initials.test(word) || isListed(word) || isListed(word.split('-')[0] ?? '')

/** The first of two words is the given name unless the second one is, or the first is a surname where those come first. */
const mayBeGiven = (family: string) => (word: string) =>
  isGiven(word) ? !surnamesFirst.has(word) : capital.test(word) && !isListed(family) && !surnamesFirst.has(word)

function withoutSuffix(words: string[]): { suffix?: string; words: string[] } {
  const last = words.at(-1) ?? ''
  if (words.length < 3 || !/^(?:Jr\.?|Sr\.?|II|III|IV)$/.test(last)) return { words }
  return { suffix: last, words: words.slice(0, -1).map((word) => word.replace(/,$/, '')) }
}
