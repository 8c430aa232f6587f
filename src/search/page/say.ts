import type { Forms, PageWords } from '../page-words.js'

/** Puts words in where a sentence has their names. */
export function fill(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** Makes the functions that put numbers into sentences as the page's language writes them. */
export function speaker(words: PageWords, pageLanguage: string) {
  const plural = new Intl.PluralRules(words.language)
  const numbers = new Intl.NumberFormat(`${pageLanguage}-u-nu-latn`)
  const dates = new Intl.DateTimeFormat(`${pageLanguage === 'en' ? 'en-GB' : pageLanguage}-u-nu-latn`, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
  })
  return {
    count: (forms: Forms, count: number, values: Record<string, string> = {}) =>
      fill(forms[plural.select(count)] ?? forms.other ?? '{count}', { count: numbers.format(count), ...values }),
    number: (value: number) => numbers.format(value),
    date: (iso: string) => dates.format(new Date(`${iso}T00:00:00Z`)),
  }
}

export type Speaker = ReturnType<typeof speaker>
