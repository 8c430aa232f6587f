import { editionMarks } from '../../digest/edition.js'
import type { LabelRow } from '../../digest/labels.js'
import type { LabelRole } from '../../digest/tree.js'
import type { Line } from '../lines/line.js'
import { markerOf } from '../lines/marker.js'

/** A row for a line of which an edition's marks leave nothing to decide. */
export const rowOf = ({ number }: Line, role: LabelRole, starts = false): LabelRow => ({
  line: number,
  roles: [role],
  text: '',
  starts,
  unsure: false,
  unsureStart: false,
  at: 0,
})

const ours = /^(#{2,3})\s+\[.*\]$/
/** Longest first: "### " is no "## ". */
const marks = Object.entries(editionMarks)
  .map(([role, mark]) => ({ role: role as LabelRole, mark }))
  .sort((one, other) => other.mark.length - one.mark.length)

/**
 * Rows for all lines of a text edition, by their marks. What stands above the first mark is its masthead; a heading in
 * brackets is ours: below it begins what has none in the digest.
 */
export function editionRows(lines: Line[]): LabelRow[] {
  let inNews = false
  let breaks = false
  let starts = false
  return lines.flatMap((line) => {
    const text = line.text.trim()
    if (line.frontMatter || line.look.rule) return []
    const [, signs] = ours.exec(text) ?? []
    if (signs !== undefined) {
      inNews = true
      breaks ||= signs.length === 2
      starts = signs.length === 3
      return [rowOf(line, 'furniture')]
    }
    const role = roleOf(text)
    inNews ||= role === 'section' || role === 'headline' || role === 'caption'
    if (!inNews) return [rowOf(line, 'furniture')]
    const rows = [...(breaks && role !== 'section' ? [rowOf(line, 'break')] : []), rowOf(line, role, starts)]
    breaks = false
    starts = false
    return rows
  })
}

function roleOf(text: string): LabelRole {
  const found = marks.find(({ mark }) => text.startsWith(mark))
  if (found !== undefined) return found.role
  return markerOf(text).kind === 'number' ? 'bullet' : 'paragraph'
}
