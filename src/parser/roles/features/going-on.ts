import { lengthClass } from '../facts.js'
import type { Feature } from '../feature.js'
import { gapClass } from '../transition.js'

/** Whether a line goes on with what the line above has begun: over a hard wrap, or a gap in mid-sentence. */
export const goingOn: Feature = ({ segment: { look, from }, unit, before, digest }, note) => {
  if (from > 0 || !before) return
  const above = before.look
  const gap = gapClass(unit, digest)
  const open = above.ending === 'none' || above.ending === 'comma'
  if (!open) {
    note`line above is closed, ${gap}`
    return
  }
  const sentence = above.sentences || above.length > 24 || (above.small > 0.28 && above.capitals < 0.65)
  if (above.length >= 6 && sentence) note`sentence left open above, ${gap}${look.beginsSmall ? ', begins small' : ''}`
  if (look.beginsSmall) note`begins small under an open line, ${gap}`
  if (endsDangling(above.words)) note`word left hanging above, ${gap}`
  if (above.length > 14 && above.marker.kind === 'none') note`long open line above, ${gap}, ${lengthClass(look.length)}`
  const columns = before.lines.at(-1)?.text.trimEnd().length ?? 0
  if (unit.gap === 0 && columns > 38 && columns < 100)
    note`short open line right above${unit.text.length > 100 ? ', runs on' : ''}`
}

const hanging = new Set(
  'the a an of and to for in with had which such his their that than its will by or der die und de la et le du des el los las y que в и на с'.split(
    ' ',
  ),
)
const endsDangling = (words: string[]): boolean =>
  words.length >= 3 && words.length < 64 && hanging.has(words.at(-1) ?? '')
