import { lengthClass } from '../facts.js'
import type { Feature } from '../feature.js'
import { gapClass } from '../transition.js'

/** Blank lines above and below, against what is usual here; and the digest's two ends. */
export const gaps: Feature = ({ segment: { look, from }, unit, index, units, digest, before, after }, note) => {
  const size = lengthClass(look.length)
  const open = look.ending === 'none' ? 'open' : 'closed'
  const above = from > 0 ? 'same line' : before ? gapClass(unit, digest) : 'top'
  const below = after ? gapClass(after, digest) : index === units.length - 1 ? 'end' : 'same line'
  note`above ${above}`
  note`below ${below}`
  note`above ${above}, below ${below}`
  note`above ${above}, below ${below}, ${size}, ${open}`
  if (index === 0) note`first line, ${size}`
  if (index === units.length - 1) note`last line, ${size}`
  if (index < 4) note`near the top, ${size}`
  if (index >= units.length - 4) note`near the end, ${size}`
}
