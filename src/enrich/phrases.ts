import { goesOn, isUpperCase, type Word, wordsOf } from './tokens.js'

interface Entry<Value> {
  words: readonly Word[]
  value: Value
}

/** Phrases ready to be looked for, by their first word. */
export type PhraseIndex<Value> = Map<string, Entry<Value>[]>

/** Where phrases were found: the first and the last word, and what they stand for. */
export interface Found<Value> {
  first: number
  last: number
  value: Value
}

/** Adds a phrase; one without a word is passed over. Of the same phrase added twice, the first is found. */
export function addPhrase<Value>(index: PhraseIndex<Value>, phrase: string, value: Value): void {
  const words = wordsOf(phrase)
  const first = words[0]
  if (!first) return
  const others = index.get(first.lower)
  if (others) others.push({ words, value })
  else index.set(first.lower, [{ words, value }])
}

/** All phrases that begin at a word, the longest first. A phrase's length bounds the work, not the text's. */
export function phrasesAt<Value>(
  index: PhraseIndex<Value>,
  words: readonly Word[],
  at: number,
  sameWord: (word: Word, phraseWord: Word) => boolean,
): Found<Value>[] {
  const entries = index.get(words[at]?.lower ?? '')
  if (!entries) return []
  return entries
    .filter((entry) => entry.words.every((phraseWord, offset) => fits(words, at + offset, phraseWord, entry, offset)))
    .map(({ words: { length }, value }) => ({ first: at, last: at + length - 1, value }))
    .sort((a, b) => b.last - a.last)

  function fits(all: readonly Word[], place: number, phraseWord: Word, entry: Entry<Value>, offset: number): boolean {
    const word = all[place]
    if (!word || word.lower !== phraseWord.lower || !sameWord(word, phraseWord)) return false
    if (offset > 0 && word.before !== phraseWord.before && !goesOn(all, place)) return false
    return offset === entry.words.length - 1 || word.possessive === phraseWord.possessive
  }
}

/** A name's word: a capital stays one, an acronym is in capitals, and a word in capitals may be a name's when it is long. */
export function sameInName(word: Word, phraseWord: Word): boolean {
  if (word.text === phraseWord.text || !phraseWord.capital) return true
  if (isUpperCase(phraseWord.text) || !word.capital) return false
  return isUpperCase(word.text) ? phraseWord.text.length > 3 : word.text.toLowerCase() === phraseWord.text.toLowerCase()
}

/** A topic's word: any case, but what the phrase writes with a capital inside ("ICJ", "CoE") is written so. */
export function sameInTopic(word: Word, phraseWord: Word): boolean {
  return !/^.+\p{Lu}/u.test(phraseWord.text) || phraseWord.text.includes('-') || word.text === phraseWord.text
}
