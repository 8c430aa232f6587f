import { primaryLanguage } from '../../lexicon/language.js'
import { ar } from './ar.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { hy } from './hy.js'
import { isTree, type OwnWords, withOwnWords } from './own-words.js'
import { pluralIn } from './plural.js'
import { ru } from './ru.js'

/** Every word of the site that is ours, in one language. */
export type Words = typeof en

/** The words in another language than English; what it lacks is English. */
export type Translation = Part<Words>
type Part<Tree> = { [Key in keyof Tree]?: Tree[Key] extends Record<string, unknown> ? Part<Tree[Key]> : Tree[Key] }

const languages: Record<string, Translation> = { ar, de, en, es, fr, hy, ru }

/** The site's words in a language, else in English, and a publication's own: `language` of what comes back says which. */
export function wordsIn(language: string, own: OwnWords = {}): Words {
  const words = over(languages[primaryLanguage(language)] ?? en, en) as Words
  return withOwnWords(words, own, pluralIn(own.language ?? words.language))
}

function over(words: unknown, english: unknown): unknown {
  if (!isTree(english)) return words ?? english
  return Object.fromEntries(
    Object.entries(english).map(([key, word]) => [key, over(isTree(words) ? words[key] : undefined, word)]),
  )
}
