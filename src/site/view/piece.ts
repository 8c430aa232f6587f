/** A stretch of a line of ours: plain, or a link to a page (`address`) or to another site (`url`). */
export interface Piece {
  text: string
  address?: string
  url?: string
}
