import { isAsciiLetter, wordBounds } from './characters.js'

/** Marks that phrases hold: "photo:", "best,", "©". */
export const isPhraseMark = (code: number): boolean =>
  code === 0x3a || code === 0xff1a || code === 0x2c || code === 0x21 || code === 0xa9 || code === 0x26

/** The marks that phrases hold among the characters of a stretch of text, as words. */
function addPhraseMarks(words: string[], text: string, from: number, to: number): void {
  for (let at = from; at < to; at += 1) if (isPhraseMark(text.charCodeAt(at))) words.push(text[at] as string)
}

/** A word in small letters, with straight apostrophes. */
export function lowered(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

const loweredAt = (text: string, start: number, end: number): string => lowered(text.slice(start, end))

/** Lower-case words of a text, and the few marks that phrases hold: at most `most` of them. `lowerAt` may know words. */
export function wordsOf(text: string, most = 64, lowerAt = loweredAt): string[] {
  const words: string[] = []
  let behind = 0
  const bounds = wordBounds(text, most)
  for (let at = 0; at < bounds.length && words.length < most; at += 2) {
    const start = bounds[at] as number
    addPhraseMarks(words, text, behind, start)
    behind = bounds[at + 1] as number
    words.push(lowerAt(text, start, behind))
  }
  if (words.length < most) addPhraseMarks(words, text, behind, text.length)
  return words.length > most ? words.slice(0, most) : words
}

/** Scripts whose words are not parted by spaces. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Words as one key, without the marks between them: by it two lines say the same. */
export function wordKey(words: string[]): string {
  let key = ''
  for (const word of words) if (saysSomething(word)) key += key === '' ? word : ` ${word}`
  return key
}

const saysSomething = (word: string): boolean => isAsciiLetter(word.charCodeAt(0)) || /[\p{L}\p{N}]/u.test(word)

/** Phrases made ready for matching: by their first word, or by characters where a script has no spaces. */
export interface Phrases {
  byFirst: Map<string, string[][]>
  unspaced: string[]
  /** The longest word of each phrase: a text without any of them holds no phrase, but for those in `unspaced`. */
  keyWords: Set<string>
  /** The code units with which the unspaced ones begin: most texts begin with none of them. */
  unspacedFirst: Set<number>
}

export function preparePhrases(phrases: Iterable<string>): Phrases {
  const prepared: Phrases = { byFirst: new Map(), unspaced: [], keyWords: new Set(), unspacedFirst: new Set() }
  for (const phrase of phrases) {
    if (unspaced.test(phrase)) {
      prepared.unspaced.push(phrase)
      prepared.unspacedFirst.add(phrase.charCodeAt(0))
      continue
    }
    const words = wordsOf(phrase.replace(/…$/, ''))
    const first = words[0]
    if (first === undefined) continue
    prepared.keyWords.add(words.reduce((longest, word) => (word.length > longest.length ? word : longest)))
    const others = prepared.byFirst.get(first)
    if (others) others.push(words)
    else prepared.byFirst.set(first, [words])
  }
  return prepared
}

/** How many of the words, from `at` on, are the longest phrase that they begin with; 0 where they begin with none. */
export function phraseAt(phrases: Phrases, words: string[], at = 0): number {
  const candidates = phrases.byFirst.get(words[at] ?? '')
  if (!candidates) return 0
  let longest = 0
  for (const phrase of candidates) {
    if (phrase.length > longest && standsAt(phrase, words, at)) longest = phrase.length
  }
  return longest
}

function standsAt(phrase: string[], words: string[], at: number): boolean {
  for (let index = 1; index < phrase.length; index += 1) if (words[at + index] !== phrase[index]) return false
  return true
}

/** Whether a text begins with one of the phrases; `words` are those of the text. */
export function beginsWith(phrases: Phrases, words: string[], text: string): boolean {
  if (phraseAt(phrases, words) > 0) return true
  return phrases.unspacedFirst.has(text.charCodeAt(0)) && phrases.unspaced.some((phrase) => text.startsWith(phrase))
}

/** Whether one of the phrases stands anywhere among the words of a text. `wide` is the text where its script has no spaces. */
export function contains(phrases: Phrases, words: string[], wide?: string): boolean {
  for (let at = 0; at < words.length; at += 1) if (phraseAt(phrases, words, at) > 0) return true
  return wide !== undefined && phrases.unspaced.some((phrase) => wide.includes(phrase))
}
