import { primaryLanguage } from './language.js'
import { words } from './names/list.js'

/** Endings by which a word changes its form, by language; only those that many words take. */
const endings: Record<string, string[]> = {
  de: words`en ern er es em e n s`,
  en: words`ings ing ed es s e`,
  es: words`os as es o a e s`,
  fr: words`es ées ée és é e s x`,
  it: words`i e o a`,
  nl: words`en e s`,
  pl: words`ami ach owi ów om em ego emu ych ymi iem ie ia ią ię y i a e ę ą u o`,
  pt: words`os as es o a e s`,
  ru: words`ами ями ого его ому ему ых их ым им ов ев ей ам ям ах ях ом ем ой ый ий ая яя ое ее ые ие ую юю а я о е ы и у ю ь`,
  sv: words`arna erna orna ar er or en et n s`,
  uk: words`ами ями ого ому ому их іх им ів ей ам ям ах ях ом ем ою ий ій а я о е и і у ю ь`,
}

/** So much of a word stays. */
const leastKept = 4

const byLength = new Map(
  Object.entries(endings).map(([code, all]) => [code, [...all].sort((one, other) => other.length - one.length)]),
)

/** The endings of a language, the longest first; none where they are not known. */
export const endingsOf = (language: string): readonly string[] => byLength.get(primaryLanguage(language)) ?? []

/** A word in small letters without the longest ending of its language that it has: "batches", "batching" and "batch" are one. */
export function withoutEnding(lower: string, language: string): string {
  const ending = endingsOf(language).find((one) => lower.length - one.length >= leastKept && lower.endsWith(one))
  return ending === undefined ? lower : lower.slice(0, -ending.length)
}
