import * as rules from 'make-plural'
import { primaryLanguage } from '../../lexicon/language.js'

/** The forms that counted words may have; which of them a language tells apart is its own. */
export const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const
export type PluralForm = (typeof pluralForms)[number]

/** A counted word in the forms that its language tells apart; what is not given is as `other`. */
export type Forms<Word = string> = Partial<Record<PluralForm, Word>> & { other: Word }

/** Chooses a word's form for a count. */
export type Plural = <Word>(count: number, forms: Forms<Word>) => Word

const ruleOf: Record<string, (count: number) => PluralForm> = rules

/** How a language counts, by the rules of Unicode's CLDR: those of a version of ours, not of the machine's. */
export function pluralIn(language: string): Plural {
  const rule = ruleOf[primaryLanguage(language)] ?? rules.en
  return (count, forms) => forms[rule(count)] ?? forms.other
}
