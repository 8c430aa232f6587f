import { months, weekdays } from '../../lexicon/lexicon.js'

/** A weekday's name in any language of the lexicon; `word` in lower case. */
export const isWeekday = (word: string): boolean => weekdays.has(withoutStop(word))

/** A month's or weekday's name in any language of the lexicon; `word` in lower case. */
export const isDateWord = (word: string): boolean => {
  const bare = withoutStop(word)
  return months.has(bare) || weekdays.has(bare)
}

const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word)
