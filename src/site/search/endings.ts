import { endingsOf } from '../../lexicon/endings.js'
import { primaryLanguage } from '../../lexicon/language.js'
import { foldWord } from '../../search/fold.js'

/**
 * Endings by which a word that is looked for finds its other forms. Those of English are the plural's alone: with "ed" and
 * "ing", "United" would find every unit.
 */
const own: Record<string, string[]> = { en: ['s', 'es'] }

/** The endings of some languages together, folded and sorted. */
export function formEndings(languages: Iterable<string>): string[] {
  const all = [...languages].map(primaryLanguage).flatMap((language) => own[language] ?? endingsOf(language))
  return [...new Set(all.map(foldWord))].sort()
}
