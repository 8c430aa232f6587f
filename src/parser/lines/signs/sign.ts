import type { Look } from '../look.js'

/** Something that a text shows by its words, wherever it stands. Pure, and knows no other sign. */
export interface Sign {
  name: string
  examples: { yes: string[]; no: string[] }
  test(text: string, look: Look): boolean
}
