import type { Item } from '../../digest/schema.js'
import { shorten } from './head.js'

const blocksOf = (text: string): string[] => text.split('\n\n').map((block) => block.replace(/\s+/g, ' ').trim())

/** How a text begins: its first block, or so many characters of it. */
export const firstBlock = (text: string, longest: number): string => shorten(blocksOf(text)[0] ?? '', longest)

const longestExcerpt = 260

/** How an item's text begins; where the words that it is listed for stand further down, the sentence that has them. */
export function excerptOf({ headline, text }: Item, words: string | undefined): string {
  const start = firstBlock(text, longestExcerpt)
  if (!words) return start
  if (placeIn(headline, words) >= 0 || placeIn(start, words) >= 0) return start
  const block = blocksOf(text).find((one) => placeIn(one, words) >= 0)
  return block === undefined ? start : shorten(sentenceWith(words, block), longestExcerpt)
}

/** Where words stand in a text by themselves: "Armenia" does not in "Armenians". -1 where nowhere. */
function placeIn(text: string, words: string): number {
  let at = text.indexOf(words)
  while (at >= 0 && (/[\p{L}\p{N}]$/u.test(text.slice(0, at)) || /^[\p{L}\p{N}]/u.test(text.slice(at + words.length))))
    at = text.indexOf(words, at + 1)
  return at
}

/** A sentence's end: neither that of an initial nor of "(D-Mass.)" before a small letter. */
const sentenceEnd = /(?<=[\p{L}\p{N}]{2})(?:[.!?։][”’"')]*\s+(?!\p{Ll})|[。！？][”’"')」』]*)/gu

/** From the sentence on that holds some words of a text; "…" stands for what is before it. */
function sentenceWith(words: string, text: string): string {
  const place = placeIn(text, words)
  const ends = [...text.matchAll(sentenceEnd)].map(({ 0: end, index }) => index + end.length)
  const from = ends.findLast((end) => end <= place) ?? 0
  return from === 0 ? text : `… ${text.slice(from)}`
}
