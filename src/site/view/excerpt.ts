import type { Item } from '../../digest/schema.js'
import { shorten } from './head.js'

const inOneLine = (block: string): string => block.replace(/\s+/g, ' ').trim()

/** How a text begins: its first block, or so many characters of it. */
export function firstBlock(text: string, longest: number): string {
  const end = text.indexOf('\n\n')
  return shorten(inOneLine(end < 0 ? text : text.slice(0, end)), longest)
}

const longestExcerpt = 260

/** How an item's text begins; where the words that it is listed for stand further down, the sentence that has them. */
export function excerptOf({ headline, text }: Item, words: string | undefined): string {
  const start = firstBlock(text, longestExcerpt)
  if (!words) return start
  if (placeIn(headline, words) >= 0 || placeIn(start, words) >= 0) return start
  const block = text
    .split('\n\n')
    .map(inOneLine)
    .find((one) => placeIn(one, words) >= 0)
  return block === undefined ? start : shorten(sentenceWith(words, block), longestExcerpt)
}

/** Where words stand in a text by themselves: "Armenia" does not in "Armenians". -1 where nowhere. */
function placeIn(text: string, words: string): number {
  let at = text.indexOf(words)
  while (at >= 0 && (endsInLetter.test(before(text, at)) || beginsWithLetter.test(behind(text, at + words.length))))
    at = text.indexOf(words, at + 1)
  return at
}

const endsInLetter = /[\p{L}\p{N}]$/u
const beginsWithLetter = /^[\p{L}\p{N}]/u

/** The character next to a place, which may take two units. */
const before = (text: string, at: number): string => text.slice(Math.max(0, at - 2), at)
const behind = (text: string, at: number): string => text.slice(at, at + 2)

/** A sentence's end: neither that of an initial nor of "(D-Mass.)" before a small letter. */
const sentenceEnd = /(?<=[\p{L}\p{N}]{2})(?:[.!?։][”’"')]*\s+(?!\p{Ll})|[。！？][”’"')」』]*)/gu

/** From the sentence on that holds some words of a text; "…" stands for what is before it. */
function sentenceWith(words: string, text: string): string {
  const place = placeIn(text, words)
  let from = 0
  for (const { 0: end, index } of text.matchAll(sentenceEnd)) {
    if (index + end.length > place) break
    from = index + end.length
  }
  return from === 0 ? text : `… ${text.slice(from)}`
}
