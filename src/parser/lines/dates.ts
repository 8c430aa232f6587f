import { months, weekdays } from '../../lexicon/lexicon.js'

/** A weekday's name in any language of the lexicon; `word` in lower case. */
export const isWeekday = (word: string): boolean => weekdays.has(word.replace(/\.$/, ''))

/** A month's or weekday's name in any language of the lexicon; `word` in lower case. */
export const isDateWord = (word: string): boolean => {
  const bare = word.replace(/\.$/, '')
  return months.has(bare) || weekdays.has(bare)
}
