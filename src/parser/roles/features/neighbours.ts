import type { Unit } from '../../lines/unit.js'
import { lengthClass, shapeOf } from '../facts.js'
import type { Feature } from '../feature.js'
import { gapClass } from '../transition.js'

/** What the lines above and below look like. */
export const neighbours: Feature = ({ segment: { look, from, whole }, unit, before, after, digest }, note) => {
  const size = lengthClass(look.length)
  const open = look.ending === 'none' ? 'open' : 'closed'
  if (from === 0) {
    if (!before) note`nothing above`
    else {
      const gap = gapClass(unit, digest)
      note`under ${lengthClass(before.look.length)} ${openness(before)}`
      note`${size} ${open} under ${lengthClass(before.look.length)} ${openness(before)}, ${gap}`
      if (before.look.rule) note`under a rule, ${gap}`
      if (before.look.marker.kind !== 'none') note`under mark ${before.look.marker.kind}`
      if (whole && shapeOf(unit) === shapeOf(before)) note`looks like the line above, ${size} ${open}`
    }
  }
  if (after) {
    note`over ${lengthClass(after.look.length)} ${openness(after)}`
    note`${size} ${open} over ${lengthClass(after.look.length)} ${openness(after)}, ${gapClass(after, digest)}`
    if (after.look.rule) note`over a rule`
    if (after.look.marker.kind !== 'none') note`over mark ${after.look.marker.kind}, ${size}`
    if (whole && shapeOf(unit) === shapeOf(after)) note`looks like the line below, ${size} ${open}`
  } else if (whole) note`nothing below`
}

const openness = ({ look }: Unit): string => (look.ending === 'none' ? 'open' : look.ending)
