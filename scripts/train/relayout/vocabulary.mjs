import { languages } from '../../../lib/lexicon/languages/index.js'
import { unspaced } from '../../../lib/lexicon/phrases.js'
import { eastern } from './phrases/eastern.mjs'
import { western } from './phrases/western.mjs'

/**
 * All words that the generator may add to a digest in one language: the reader's lexicon, and phrases that it has not.
 * @typedef {object} Vocabulary
 * @property {import('../../../lib/lexicon/language.js').Language} lexicon
 * @property {import('./phrases/phrase-book.mjs').PhraseBook} book
 * @property {boolean} isUnspaced
 * @property {boolean} hasCase
 */

const books = { ...western, ...eastern }
const caseless = new Set(['ar', 'he', 'ja', 'zh', 'ko'])

/** Codes of the languages in which digests are written again, English first. */
export const languageCodes = languages.map(({ code }) => code).filter((code) => code in books)

/**
 * The words of a language; English ones where it is not known.
 * @param {string} code
 * @returns {Vocabulary}
 */
export function vocabularyOf(code) {
  const known = languages.find((language) => language.code === code && code in books)
  if (!known) return vocabularyOf('en')
  const book = /** @type {import('./phrases/phrase-book.mjs').PhraseBook} */ (books[code])
  return { lexicon: known, book, isUnspaced: unspaced.test(book.sections.join('')), hasCase: !caseless.has(code) }
}

/** With its first letter as a sentence begins. @param {string} text */
export const begun = (text) => text.replace(/\p{L}/u, (letter) => letter.toUpperCase())

/**
 * A phrase of the lexicon as it is written: its first letter large, a colon kept.
 * @param {import('./random.mjs').Random} random
 * @param {string[]} phrases
 */
export function phraseOf(random, phrases) {
  return begun(random.pick(phrases).replace(/…$/, ''))
}

const genitive = new Set(['ru', 'uk', 'pl', 'el', 'hy'])

/**
 * A day as the language writes it.
 * @param {import('./random.mjs').Random} random
 * @param {Vocabulary} vocabulary
 * @param {Date} day
 * @param {string} [pattern] one of the language's
 */
export function dateIn(random, { lexicon, book }, day, pattern = random.pick(book.dates)) {
  const months = lexicon.months[day.getUTCMonth()] ?? []
  const month = (genitive.has(lexicon.code) && !pattern.includes('ի') ? months[1] : undefined) ?? months[0] ?? ''
  const weekday = lexicon.weekdays[(day.getUTCDay() + 6) % 7]?.[0] ?? ''
  const large = lexicon.code === 'en' || lexicon.code === 'de' || lexicon.code === 'tr' || lexicon.code === 'el'
  /** @type {Record<string, string>} */
  const parts = {
    d: `${day.getUTCDate()}`,
    m: large ? begun(month) : month,
    mm: /[年년]/.test(pattern) ? `${day.getUTCMonth() + 1}` : `${day.getUTCMonth() + 1}`.padStart(2, '0'),
    y: `${day.getUTCFullYear()}`,
    w: large ? begun(weekday) : weekday,
  }
  const text = pattern.replace(/\{(\w+)\}/g, (_, part) => parts[part] ?? '')
  return pattern.startsWith('{w}') || pattern.startsWith('{m}') ? begun(text) : text
}
