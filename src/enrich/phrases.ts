import { tokenBounds } from './each-token.js'
import { spellingOf } from './spelling.js'
import { goesOn, isUpperCase, type Word, wordsOf } from './tokens.js'

interface Entry<Value> {
  words: readonly Word[]
  value: Value
}

/** What goes on from some words: further words, and the phrases that end here, which differ in capitals at most. */
interface Branch<Value> {
  next: Map<string, Branch<Value>>
  ends: Entry<Value>[]
}

/**
 * Phrases ready to be looked for, word by word: however many there are, a text is read once. Of thousands a digest has
 * words for a few: those with a first word are taken apart when a text has that word.
 */
export interface PhraseIndex<Value> {
  next: Branch<Value>['next']
  /** By their first words, phrases that were not asked for yet. */
  waiting: Map<string, { phrase: string; value: Value }[]>
  /** The first words of phrases that begin small. */
  small: Set<string>
}

/** Where phrases were found: the first and the last word, and what they stand for. */
export interface Found<Value> {
  first: number
  last: number
  value: Value
}

export const newIndex = <Value>(): PhraseIndex<Value> => ({ next: new Map(), waiting: new Map(), small: new Set() })

/** Adds a phrase; one without a word is passed over. Of a phrase added twice for one value the first counts. */
export function addPhrase<Value>(index: PhraseIndex<Value>, phrase: string, value: Value): void {
  const [start, end] = tokenBounds(phrase)
  if (start === undefined || end === undefined) return
  const { lower, capital } = spellingOf(phrase, start, end)
  if (!capital) index.small.add(lower)
  const others = index.waiting.get(lower)
  if (others) others.push({ phrase, value })
  else index.waiting.set(lower, [{ phrase, value }])
}

/** What phrases go on from a first word. */
function branchAt<Value>(index: PhraseIndex<Value>, first: string): Branch<Value> | undefined {
  const waiting = index.waiting.get(first)
  if (waiting) {
    index.waiting.delete(first)
    for (const { phrase, value } of waiting) takeApart(index, phrase, value)
  }
  return index.next.get(first)
}

function takeApart<Value>(index: PhraseIndex<Value>, phrase: string, value: Value): void {
  const words = wordsOf(phrase)
  let { next } = index
  let ends: Entry<Value>[] = []
  for (const { lower } of words) {
    const branch = next.get(lower) ?? { next: new Map(), ends: [] }
    next.set(lower, branch)
    ;({ next, ends } = branch)
  }
  const isThere = ends.some(
    (entry) => entry.value === value && entry.words.every(({ text }, at) => text === words[at]?.text),
  )
  if (!isThere) ends.push({ words, value })
}

/** Whether a name of the index may begin with a word. Most words are small, and hardly any name begins so. */
export const mayBeginName = <Value>(index: PhraseIndex<Value>, { capital, lower }: Word): boolean =>
  capital ? index.waiting.has(lower) || index.next.has(lower) : index.small.has(lower)

/**
 * All phrases that begin at a word, the longest first; of those that are as long, in the order in which they were
 * added.
 */
export function phrasesAt<Value>(
  index: PhraseIndex<Value>,
  words: readonly Word[],
  at: number,
  sameWord: (word: Word, phraseWord: Word) => boolean,
): readonly Found<Value>[] {
  let node = branchAt(index, words[at]?.lower ?? '')
  if (!node) return nothing
  let found: Found<Value>[] = []
  for (let last = at; node; last += 1) {
    const here: Found<Value>[] = []
    for (const { words: phrase, value } of node.ends) {
      if (phrase.every((_, offset) => fits(words, at, phrase, offset, sameWord))) here.push({ first: at, last, value })
    }
    if (here.length > 0) found = [...here, ...found]
    node = node.next.get(words[last + 1]?.lower ?? '')
  }
  return found
}

const nothing: readonly never[] = []

function fits(
  words: readonly Word[],
  at: number,
  phrase: readonly Word[],
  offset: number,
  sameWord: (word: Word, phraseWord: Word) => boolean,
): boolean {
  const word = words[at + offset]
  const phraseWord = phrase[offset]
  if (!word || !phraseWord || !sameWord(word, phraseWord)) return false
  if (offset > 0 && word.before !== phraseWord.before && !goesOn(words, at + offset)) return false
  return offset === phrase.length - 1 || word.possessive === phraseWord.possessive
}

/**
 * A name's word: a capital stays one, an acronym is in capitals, and a word in capitals may be a name's when it is
 * long.
 */
export function sameInName(word: Word, phraseWord: Word): boolean {
  if (word.text === phraseWord.text || !phraseWord.capital) return true
  if (isUpperCase(phraseWord.text) || !word.capital) return false
  return isUpperCase(word.text) ? phraseWord.text.length > 3 : word.text.toLowerCase() === phraseWord.text.toLowerCase()
}

/** A topic's word: any case, but what the phrase writes with a capital inside ("ICJ", "CoE") is written so. */
export function sameInTopic(word: Word, phraseWord: Word): boolean {
  return !/^.+\p{Lu}/u.test(phraseWord.text) || phraseWord.text.includes('-') || word.text === phraseWord.text
}
