import { primaryLanguage } from '../language.js'
import { languages } from '../languages/index.js'
import type { CommonWords } from './common-words.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { it } from './it.js'
import { nl } from './nl.js'
import { pl } from './pl.js'
import { pt } from './pt.js'
import { ru } from './ru.js'
import { uk } from './uk.js'

/** How often a word stands in news of any kind: a `function` word says nothing of a matter, a `frequent` one little. */
export type Commonness = keyof CommonWords

const listed: Record<string, CommonWords> = { de, en, es, fr, it, nl, pl, pt, ru, uk }
const sets = new Map<string, { function: ReadonlySet<string>; frequent: ReadonlySet<string> }>()

/** How common a word in small letters is in a language; undefined for words that tell what a text is about. */
export function commonness(lower: string, language: string): Commonness | undefined {
  const primary = primaryLanguage(language)
  let words = sets.get(primary)
  if (words === undefined) {
    words = setsOf(primary)
    sets.set(primary, words)
  }
  if (words.function.has(lower)) return 'function'
  return words.frequent.has(lower) ? 'frequent' : undefined
}

function setsOf(language: string): { function: ReadonlySet<string>; frequent: ReadonlySet<string> } {
  const own = languages.find(({ code }) => code === language)
  const common = listed[language]
  return {
    function: new Set([
      ...(common?.function ?? []),
      ...(own === undefined ? [] : [...own.small, ...own.dangling, ...own.anaphora]),
    ]),
    frequent: new Set([
      ...(common?.frequent ?? []),
      ...(own === undefined ? [] : [...own.speech, ...own.months.flat(), ...own.weekdays.flat()]),
    ]),
  }
}
