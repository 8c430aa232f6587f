import type { Passage } from '../enrich/passages.js'
import type { Word } from '../enrich/tokens.js'
import { unspaced } from '../lexicon/phrases.js'
import type { StopWords } from './stop-words.js'

/** A stretch of a passage that may be a topic's phrase. */
export interface Stretch {
  /** By it phrases are the same: their words in small letters. */
  key: string
  text: string
  /** Its words that say something, in small letters. */
  words: string[]
}

/** As many words as a phrase has at most. */
const mostWords = 3
/** As many characters as a phrase has at most where words have no spaces between them. */
const mostCharacters = 6

/**
 * All stretches of one to three words that no mark parts and that neither begin nor end with a stop word; and, in
 * scripts without spaces, of two to six characters in a row. Hiragana ends a row: most of it is grammar.
 */
export function* phrasesIn({ text, words }: Passage, stop: StopWords): Generator<Stretch> {
  for (const [first, word] of words.entries()) {
    if (!maySay(word, stop)) continue
    const said = [word.lower]
    yield { key: word.lower, text: word.text, words: [...said] }
    for (let last = first + 1; last < first + mostWords; last += 1) {
      const next = words[last]
      if (next === undefined || next.before !== ' ' || words[last - 1]?.possessive) break
      if (maySay(next, stop)) {
        said.push(next.lower)
        const stretch = words.slice(first, last + 1)
        yield {
          key: stretch.map(({ lower }) => lower).join(' '),
          text: stretch.map((each) => each.text).join(' '),
          words: [...said],
        }
      } else if (!stop.inner.has(next.lower)) break
    }
  }
  if (!unspaced.test(text)) return
  for (const [row] of text.matchAll(/[\p{Script=Han}\p{Script=Katakana}ー]{2,}|\p{Script=Thai}{2,}/gu)) {
    for (let from = 0; from < row.length - 1; from += 1) {
      for (let to = from + 2; to <= Math.min(row.length, from + mostCharacters); to += 1) {
        const stretch = row.slice(from, to)
        if (!stop.outer.has(stretch)) yield { key: stretch, text: stretch, words: [stretch] }
      }
    }
  }
}

/** A word that says something: a name, an acronym, or a word of three letters and more. */
function maySay({ text, lower }: Word, { outer }: StopWords): boolean {
  if (outer.has(lower) || unspaced.test(text) || !/\p{L}/u.test(text)) return false
  return text.length > 2 || /^\p{Lu}{2,}$/u.test(text)
}
