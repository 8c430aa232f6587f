import { primaryLanguage } from '../../lexicon/language.js'
import { en } from './en.js'

/** Every word of the site that is ours, in one language. */
export type Words = typeof en

const languages: Record<string, Words> = { en }

/** The site's own words in a language, else in English: `language` of what comes back says which. */
export function wordsIn(language: string): Words {
  return languages[primaryLanguage(language)] ?? en
}
