import { lengthClass } from '../facts.js'
import type { Feature } from '../feature.js'
import { share } from './length.js'

/** How the text ends, and whether there is a sentence's end within. */
export const ending: Feature = ({ segment: { look }, digest }, note) => {
  const size = lengthClass(look.length)
  note`ends ${look.ending}`
  note`ends ${look.ending}, ${size}`
  note`ends ${look.ending}, ${size}, where ends are ${share(digest.ended)}`
  if (look.sentences) {
    note`sentences`
    note`sentences, ${look.ending}`
  }
}
