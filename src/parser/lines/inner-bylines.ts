import { isSpaceCode, isSurrogate, isUpperCode, stretchBounds } from '../../lexicon/characters.js'
import { byWords } from '../../lexicon/lexicon.js'
import { phraseAt, wordsOf } from '../../lexicon/phrases.js'
import { knownWord } from '../../lexicon/words.js'

/** A line longer than this is no headline with a byline glued to it. */
const longestHeadline = 330

const nameWord = /^["“(]?\p{Lu}[\p{L}\p{M}'’.-]*[,)]?$/u
const particle = /^(?:de|del|della|di|da|van|von|der|den|al|bin|la|le|y|e)$/

/** A "by" with a name of two words behind it: where it begins, and where the name may end. */
export interface Byline {
  at: number
  ends: number[]
}

/** Two kinds of cut ask for the bylines of the same text, one after the other. */
let lastAsked: { text: string; found: Byline[] } = { text: '', found: [] }

/** Bylines inside a text, from the left: at most two. */
export function bylinesIn(text: string): Byline[] {
  if (lastAsked.text !== text) lastAsked = { text, found: findBylines(text) }
  return lastAsked.found
}

/** Where a headline's last word runs into "By", as on pages whose lines were pasted without their ends. */
export function gluedBylineIn(text: string): number[] {
  if (text.length > longestHeadline || !hasCapitalWithin(text)) return []
  for (const match of text.matchAll(/(?<=\p{Ll}[?!’”"]?)\p{Lu}\p{Ll}{1,3}(?=\s\p{Lu}\S*\s\p{Lu})/gu))
    if (byWords.byFirst.has(match[0].toLowerCase())) return [match.index]
  return []
}

/** Whether a capital stands behind another character than a space, as hardly ever one does. */
function hasCapitalWithin(text: string): boolean {
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isSurrogate(code)) return true
    if (isUpperCode(code) && mayEndWord(text.charCodeAt(at - 1))) return true
  }
  return false
}

/** A small letter, or a mark that a word ends with; capitals and what is ASCII otherwise are not. */
const mayEndWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || code > 0x7f || code === 0x3f || code === 0x21 || code === 0x22

function findBylines(head: string): Byline[] {
  const found: Byline[] = []
  if (!holdsBy(head)) return found
  const bounds = stretchBounds(head)
  const count = bounds.length / 2
  const startOf = (index: number): number => bounds[2 * index] as number
  const wordAt = (index: number): string => head.slice(startOf(index), bounds[2 * index + 1])
  for (let index = 1; index < count && found.length < 2; index += 1) {
    const at = startOf(index)
    const phrase = byAt(head, at, bounds[2 * index + 1] as number)
    if (phrase === 0) continue
    const here = wordAt(index)
    const first = index + phrase
    let length = 0
    while (length < 6 && first + length < count) {
      const word = wordAt(first + length)
      if (!nameWord.test(word) && (length === 0 || !particle.test(word))) break
      length += 1
    }
    const capital = isUpperCode(here.charCodeAt(0))
    // At a line's end one word is a name, too; a small one is where enough stands before it.
    const isLast = count - first === 1 && (index > 2 || (capital && length === 1))
    if (length < 2 && !isLast) continue
    const ends: number[] = []
    for (let last = 1; last < length && last < 4 && first + last + 1 < count; last += 1) {
      if (!particle.test(wordAt(first + last))) ends.push(startOf(first + last + 1))
    }
    found.push({ at, ends })
  }
  return found
}

/** By first two letters and length: hardly any word is here that is no word for "by". */
const byShapes = new Uint8Array(0x1000)
for (const word of byWords.byFirst.keys()) byShapes[shapeOf(word, 0, word.length)] = 1

/** In small letters, as far as they are Latin ones. */
function shapeOf(text: string, start: number, length: number): number {
  const first = text.charCodeAt(start) | 0x20
  const second = length > 1 ? text.charCodeAt(start + 1) | 0x20 : 0
  return (first * 0x1f + second * 0x83 + length) & 0xfff
}

/** Of how many words the phrase for "by" is that begins with the word between two places of a text. */
function byAt(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) < 0x80 && byShapes[shapeOf(text, start, end - start)] === 0) return 0
  if (!byWords.byFirst.has(text.slice(start, end).toLowerCase())) return 0
  return phraseAt(byWords, wordsOf(text.slice(start, start + 40), 4, lowerAt))
}

const lowerAt = (text: string, start: number, end: number): string => knownWord(text, start, end).lower

/** Whether a word for "by" stands in a text: hardly any text has one. */
function holdsBy(text: string): boolean {
  let start = 0
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isSpaceCode(text.charCodeAt(at))) continue
    if (at > start && byAt(text, start, at) > 0) return true
    start = at + 1
  }
  return false
}
