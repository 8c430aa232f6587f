import { lengthClass } from '../facts.js'
import type { Feature } from '../feature.js'

/** What the layout that explains this digest best says of the line and its neighbours. */
export const layout: Feature = (
  { segment: { look, whole, from, cutIn, cutOut }, index, layout: facts, before, after },
  note,
) => {
  const here = codeAt(index)
  const place = whole ? '' : from > 0 ? ', rest of a line' : ', start of a line'
  const size = lengthClass(look.length)
  const open = look.ending === 'none' ? 'open' : 'closed'
  note`layout: ${here}${place}`
  note`layout: ${here}, items start with ${facts.as}${place}`
  note`layout: ${here}, items start with ${facts.as}${place}, ${size} ${open}`
  if (before) note`layout: ${here} under ${codeAt(index - 1)}${place}`
  if (after) note`layout: ${here} over ${codeAt(index + 1)}${place}`
  const part = facts.parts[index]
  if (part) {
    note`sense: ${part}${place}`
    note`sense: ${part}${place}, ${size} ${open}`
    const above = facts.parts[index - 1]
    const below = facts.parts[index + 1]
    if (before && above) note`sense: ${part} under ${above}${place}`
    if (after && below) note`sense: ${part} over ${below}${place}`
  }
  if (!whole) {
    const cut = cutOut !== '' ? cutOut : cutIn
    const rank = facts.cuts.indexOf(cut)
    note`cut that the layout ${rank < 0 ? 'does not name' : rank === 0 ? 'names first' : 'names'}${place}`
    if (rank >= 0 && facts.starts[index]) note`cut that the layout names where items start${place}`
  } else if (facts.starts[index] && facts.as.includes('+')) note`whole line where the layout parts it`

  function codeAt(at: number): string {
    if (facts.sections[at]) return facts.starts[at] ? 'startsection' : 'section'
    return facts.starts[at] ? 'start' : 'neither'
  }
}
