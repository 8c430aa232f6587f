import { lengthClass } from '../facts.js'
import type { Feature } from '../feature.js'

/** How the letters are written. Title Case speaks for a headline; its absence says little. */
export const casing: Feature = ({ segment: { look } }, note) => {
  const size = lengthClass(look.length)
  note`case ${look.casing}`
  note`case ${look.casing}, ${size}`
  note`case ${look.casing}, ${size}, ends ${look.ending === 'none' ? 'open' : 'closed'}`
  if (look.beginsSmall) {
    note`begins small`
    note`begins small, ${size}`
  }
  note`function words ${look.small > 0.4 ? 'many' : look.small > 0.2 ? 'some' : 'few'}, ${size}`
  if (/^\d/.test(look.core)) note`begins with a digit, ${size}`
  if (look.casing === 'caps') note`capitals`
}
