import { isDigit } from '../../../lexicon/characters.js'
import { begins } from '../../../lexicon/words.js'
import { isDateWord, isWeekday } from '../dates.js'
import type { Sign } from './sign.js'

/** Begins with a date: an entry of a chronicle. */
export const dateFirst: Sign = {
  name: 'date-first',
  examples: {
    yes: ['Friday, Dec 8, Varna. Two reporters detained', '12 March: Vote', 'October 4 – Talks', '03.06. Sitzung'],
    no: ['Two reporters detained on Friday', '12 killed', 'March on parliament'],
  },
  test(_text, look) {
    const first = look.words[0] ?? ''
    const isNumber = isDigit(first.charCodeAt(0)) || isDigit(look.core.charCodeAt(0))
    if (!isNumber && (look.begins & begins.date) === 0) return false
    const second = look.words[1] ?? ''
    const third = look.words[2] ?? ''
    if (isWeekday(first) && first.length > 2) return true
    if (isDateWord(first) && !isWeekday(first)) return /^\d{1,2}(?:st|nd|rd|th)?$/.test(second)
    if (/^\d{1,2}(?:st|nd|rd|th|er)?$/.test(first)) return isDateWord(second) || (second === 'de' && isDateWord(third))
    return /^\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\.?(?=[\s:–-])/.test(look.core) || /^\d{1,2}月\d{1,2}日/u.test(look.core)
  },
}
