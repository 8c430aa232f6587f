import { lengthClass } from '../facts.js'
import type { Feature } from '../feature.js'

/** How a part of a line is cut out of it, and what stands on the other side. */
export const inside: Feature = ({ segment: { whole, cutIn, cutOut, look, signs, to }, unit, digest }, note) => {
  if (whole) return
  note`part of a line`
  const size = lengthClass(look.length)
  if (cutIn !== '') {
    note`behind ${cutIn}`
    note`behind ${cutIn}, ${size}`
    note`behind ${cutIn}, ${signs.includes('names') ? 'names' : signs.includes('byline') ? 'byline' : 'words'}${to === unit.text.length ? ', to the end' : ''}`
  }
  if (cutOut !== '') {
    note`up to ${cutOut}`
    note`up to ${cutOut}, ${size}`
    note`up to ${cutOut}, case ${look.casing}`
    const rest = unit.text.length - to
    note`up to ${cutOut}, ${rest > 160 ? 'much' : rest > 50 ? 'some' : 'little'} behind it, ${unit.look.ending === 'none' ? 'open' : 'closed'}`
    if (digest.markdown) note`up to ${cutOut} in Markdown`
  }
}
