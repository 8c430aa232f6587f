import { isShouted, isTitleCase, type Word, wordsOf } from './tokens.js'
import type { ItemWords } from './words.js'

export type PassageRole = 'headline' | 'subhead' | ItemWords['blocks'][number]['kind']

/** One part of an item in words, and how it is set. */
export interface Passage {
  role: PassageRole
  text: string
  words: Word[]
  /** Nearly every word has a capital: capitals say nothing about names. */
  titleCase: boolean
  /** All in capitals. */
  shouted: boolean
}

/** An item's headline, subheads and blocks, in order. */
export function passagesOf(item: ItemWords): Passage[] {
  const parts: { role: PassageRole; text: string }[] = [
    ...(item.headline === undefined ? [] : [{ role: 'headline' as const, text: item.headline }]),
    ...item.subheads.map((text) => ({ role: 'subhead' as const, text })),
    ...item.blocks.map(({ kind, text }) => ({ role: kind, text })),
  ]
  return parts.map(({ role, text }) => {
    const words = wordsOf(text)
    return { role, text, words, titleCase: isTitleCase(words), shouted: isShouted(words) }
  })
}

/** The text from one word to another, as it stands, without what possession adds. */
export function wordsBetween(passage: Passage, first: number, last: number): string {
  const from = passage.words[first]
  const to = passage.words[last]
  if (!from || !to) return ''
  return passage.text.slice(from.start, to.end - (to.possessive ? 2 : 0)).replace(/\s+/g, ' ')
}
