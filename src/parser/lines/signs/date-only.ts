import { isDigit } from '../../../lexicon/characters.js'
import { smallWords } from '../../../lexicon/lexicon.js'
import { isDateWord } from '../dates.js'
import type { Sign } from './sign.js'

/** A date and nothing else. */
export const dateOnly: Sign = {
  name: 'date-only',
  examples: {
    yes: [
      '1 February 2024',
      'Monday, 3 June',
      'October 11, 2023',
      '2024-02-01',
      '12.03.2024',
      'Friday',
      '2024年2月1日',
      '26 Feb 2021',
    ],
    no: ['1 February 2024 in court', '2024', 'May votes', '12 March'.concat(' for peace')],
  },
  test(_text, look) {
    if (look.length === 0 || look.length > 8) return false
    if (isDigit(look.core.charCodeAt(0))) {
      if (eastern.test(look.core) && look.core.length < 20) return true
      if (numeric.test(look.core)) return true
    }
    let named = 0
    for (const word of look.words) {
      if (isDateWord(word)) named += 1
      else if (
        !/^\d{1,4}(?:st|nd|rd|th|er|º|ª|\.)?$/.test(word) &&
        word !== ',' &&
        word !== ':' &&
        !smallWords.has(word)
      )
        return false
    }
    return named > 0 && !(look.words.length === 1 && look.core.length < 4)
  },
}

const eastern = /^\d{4}年\d{1,2}月(?:\d{1,2}日)?|^\d{1,2}月\d{1,2}日|^\d{4}년/u
const numeric = /^\d{4}-\d{2}-\d{2}$|^\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})$/
