import { type PageLanguage, spoken, type Tongue, tongueOf } from './language.js'

/** A stretch of a line of ours: plain, or a link to a page (`address`) or to another site (`url`). */
export interface Piece {
  text: string
  tongue?: Tongue
  address?: string
  url?: string
}

/** A digest's own words in a line of ours. */
export function quotedPiece(text: string, language: string, page: PageLanguage): Piece {
  return { text, ...spoken(tongueOf(text, language, page)) }
}
