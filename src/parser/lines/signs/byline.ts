import { byWords, smallWords, sourceLabels } from '../../../lexicon/lexicon.js'
import { beginsWith, phraseAt, unspaced } from '../../../lexicon/phrases.js'
import { begins } from '../../../lexicon/words.js'
import { isDateWord } from '../dates.js'
import { type Look, mayBegin } from '../look.js'
import type { Sign } from './sign.js'

/** A word for "by" and then a name. */
export const byline: Sign = {
  name: 'byline',
  examples: {
    yes: [
      'By Dan Perry',
      'by Ann M. Simmons',
      'By Yeghia Tashjian, Michael Rubin, and Benyamin Poghosyan',
      '— By Tigran Sargsyan',
      '(by Jo Ek)',
      'By Sam Brownback',
      'By Gunaw et al, Trans. on Storage',
      'by ekjo',
      'Source: Reuters',
      'Quelle: Der Bund',
      '来源：新华社',
    ],
    no: [
      'By the end of the year prices will rise',
      'Bypass opened',
      'By 2030',
      'by noon it was over',
      'by June',
      'Source: https://example.org/a',
      'Sources say that the deal is off',
      'By Monday the water was gone.',
    ],
  },
  test(_text, look) {
    if (look.length > 18 || look.ending === 'question' || (look.sentences && look.length > 10)) return false
    if (mayBegin(look, begins.source) && isSourceLine(look)) return true
    const count = mayBegin(look, begins.by) ? phraseAt(byWords, look.words) : 0
    if (count === 0) return mayBeEastern(look.core) && byCharacters.test(look.core)
    const name = look.core
      .replace(/^[\s\-–—*_(]+/, '')
      .split(/\s+/)
      .slice(count)
    const first = name[0] ?? ''
    // "by ekjo": whoever has a name in small letters stands alone behind the word.
    if (name.length === 1 && /^\p{L}[\p{L}\d_-]{2,23}$/u.test(first)) return !isDateWord(first.toLowerCase())
    if (!/^[\p{Lu}\p{Lo}@]/u.test(first.replace(/^[^\p{L}@]+/u, ''))) return false
    // "By Monday the water" is no byline, "By Sam Brownback" and "By April Jones" are.
    if (isDateWord(first.toLowerCase()) && !/^\p{Lu}/u.test(name[1] ?? '')) return false
    if (look.ending === 'stop' && look.length > 7) return false
    const rest = name.slice(1).filter((word) => /^\p{Ll}/u.test(word) && !isSmallInNames(word.toLowerCase()))
    return rest.length <= 2
  },
}

/** "of the Herald", "et al." */
const isSmallInNames = (word: string): boolean => smallWords.has(word) || /^(?:et|al)[.,]*$/.test(word)

/** Scripts without spaces: the words for "by" stand before the name, or behind it. */
const byCharacters =
  /^(?:文|作者|撰文|记者|記者|編集|执笔|執筆|글)\s*[:：/／]?\s*\S{1,12}$|^\S{2,6}\s?(?:기자|記者|记者)$/u

/** Begins or ends with a character beyond the scripts of the West, as what {@link byCharacters} finds does. */
const mayBeEastern = (core: string): boolean => core.charCodeAt(0) > 0x2e80 || core.charCodeAt(core.length - 1) > 0x2e80

/** "Source: Reuters" says whose an item is, as a byline does; an address behind it is a link. */
const isSourceLine = ({ words, core, length }: Look): boolean =>
  length <= 9 &&
  !/https?:|www\./.test(core) &&
  beginsWith(sourceLabels, words, core) &&
  length > 1 - Number(unspaced.test(core))
