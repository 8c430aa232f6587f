import { createRequire } from 'node:module'
import { z } from 'zod'
import { lowerCase } from '../enrich/spelling.js'
import { type Language, primaryLanguage } from '../lexicon/language.js'
import { languages } from '../lexicon/languages/index.js'

/** Words that a topic is not about, in one language. */
export interface StopWords {
  /** Words that no phrase begins or ends with. */
  outer: ReadonlySet<string>
  /** The few that may stand inside one: "right of return". */
  inner: ReadonlySet<string>
}

const require = createRequire(import.meta.url)
const listsOf = (): Record<string, string[]> =>
  z.record(z.string(), z.array(z.string())).parse(require('stopwords-iso'))

let common: Record<string, string[]> | undefined
const prepared = new Map<string, StopWords>()

/**
 * The stop words of a digest's language: the usual list, and what our lexicon knows of how newsletters speak (who said
 * what, on which day, read more). A language that neither has gets those of English.
 */
export function stopWordsOf(tag: string): StopWords {
  const code = primaryLanguage(tag)
  const known = prepared.get(code)
  if (known !== undefined) return known
  common ??= listsOf()
  const language = languages.find((one) => one.code === code)
  const listed = common[code]
  const outer = [...(listed ?? common.en ?? []), ...spoken(language ?? (languages[0] as Language))]
  const words = {
    outer: new Set(outer.map(lowerCase)),
    inner: new Set((language?.small ?? []).filter((word) => !language?.and.includes(word)).map(lowerCase)),
  }
  prepared.set(code, words)
  return words
}

/** What newsletters say again and again, word by word. */
function spoken(language: Language): string[] {
  const { small, dangling, anaphora, speech, linkLabels, linkWords, mastheadWords, opinionWords } = language
  const phrases = [small, dangling, anaphora, speech, linkLabels, linkWords, mastheadWords, opinionWords]
  return [...phrases, language.headlineVerbs ?? [], ...language.months, ...language.weekdays]
    .flat()
    .flatMap((phrase) => phrase.split(/[\s…:]+/))
}
