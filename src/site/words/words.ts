import { primaryLanguage } from '../../lexicon/language.js'
import { ar } from './ar.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { hy } from './hy.js'
import { type OwnWords, withOwnWords } from './own-words.js'
import { pluralIn } from './plural.js'
import { ru } from './ru.js'

/** Every word of the site that is ours, in one language. */
export type Words = typeof en

const languages: Record<string, Words> = { ar, de, en, es, fr, hy, ru }

/** The site's words in a language, else in English, and a publication's own: `language` of what comes back says which. */
export function wordsIn(language: string, own: OwnWords = {}): Words {
  const words = languages[primaryLanguage(language)] ?? en
  return withOwnWords(words, own, pluralIn(own.language ?? words.language))
}
