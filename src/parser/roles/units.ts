import type { Line } from '../lines/line.js'
import { hasSign } from '../lines/sign-names.js'
import { toUnits, type Unit } from '../lines/unit.js'
import { brokenParagraphs, goesOnOver, wrapOf } from '../lines/wraps.js'
import type { RowsByLine } from './clamp.js'

/**
 * A digest's lines as units: over a hard wrap, in a broken paragraph and over the soft breaks of Markdown, a line goes
 * on with the one before it. A row for a line decides that alone.
 */
export function unitsOf(lines: Line[], markdown: boolean, rows?: RowsByLine): Unit[] {
  const wrap = wrapOf(lines)
  const overWrap = wrap ? goesOnOver(wrap) : undefined
  const broken = wrap || markdown ? undefined : brokenParagraphs(lines)
  return toUnits(lines, (line, before) => {
    const said = rows?.get(line.number)
    if (said) return said.length === 1 && said[0]?.roles[0] === 'cont' && !rows?.get(before.number)?.[1]
    if (markdown && line.mark?.goesOn && ['paragraph', 'list', 'quote'].includes(line.mark.block))
      return overSoftBreak(line, before)
    return overWrap?.(line, before) ?? broken?.has(line.number) ?? false
  })
}

/** In Markdown a paragraph's next line goes on with it, but people also write headlines, bylines and links line by line. */
function overSoftBreak(line: Line, before: Line): boolean {
  if (
    before.look.linked === 'whole' ||
    before.look.strong === 'whole' ||
    line.look.linked !== 'none' ||
    line.look.strong !== 'none'
  )
    return false
  if (line.look.marker.kind !== 'none' && line.look.marker.kind !== 'quote') return false
  return before.text.trimEnd().length > 40 && !hasSign(line, 'byline') && !hasSign(line, 'bare-address')
}
