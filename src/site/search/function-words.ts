import { primaryLanguage } from '../../lexicon/language.js'
import { languages } from '../../lexicon/languages/index.js'
import { foldWord } from '../../search/fold.js'

const folded = new Map(
  languages.map(({ code, small }) => [code, new Set(small.filter((word) => !word.includes(' ')).map(foldWord))]),
)
const none: ReadonlySet<string> = new Set()

/** Words of a language that stand in nearly every item and tell of none, folded; none where the language is not known. */
export const functionWords = (language: string): ReadonlySet<string> => folded.get(primaryLanguage(language)) ?? none
