import type { LabelRole } from '../../digest/tree.js'
import type { Line } from '../lines/line.js'
import { hasSign } from '../lines/sign-names.js'
import type { Choice } from './decode.js'
import type { Lattice } from './lattice.js'
import { placeOf } from './place.js'
import { type State, states } from './states.js'

/** A line as sent, or a part of it, with its role. */
export interface RoleRow {
  line: Line
  /** Offsets in the line as sent, and in the repaired text. */
  sent: [number, number]
  repaired: [number, number]
  role: LabelRole
  starts: boolean
  breaks: boolean
  /** Which step of the path it comes from; a line that a wrap has joined to it, too. */
  choice: number
}

/** A path as rows: one for each line and each part of a line, in order. */
export function rowsOf({ units, segments }: Lattice, path: Choice[], origin: (offset: number) => number): RoleRow[] {
  const rows: RoleRow[] = []
  for (const [choice, { segment, state }] of path.entries()) {
    const { unit: index, from, to } = segments[segment] as Lattice['segments'][number]
    const unit = units[index] as Lattice['units'][number]
    const start = placeOf(unit, from, origin)
    const end = to === unit.text.length ? { line: unit.lines.length, offset: 0 } : placeOf(unit, to, origin)
    for (let at = start.line; at < unit.lines.length && at <= end.line; at += 1) {
      const line = unit.lines[at] as Line
      // A part that ends where a line begins has nothing of that line but its indent.
      if (at === end.line && isBlankTo(line, end.offset)) break
      const first = at === start.line
      const isInside = first && from > 0 && !isBlankTo(line, start.offset)
      const { role, starts = false, breaks = false } = states[state] as State
      const upTo = at === end.line
      rows.push({
        line,
        sent: [isInside ? start.offset : 0, upTo ? end.offset : line.sent.length],
        repaired: [
          isInside ? (unit.offsets[at] as number) + from - (unit.starts[at] as number) : line.start,
          upTo ? (unit.offsets[at] as number) + to - (unit.starts[at] as number) : line.start + line.text.length,
        ],
        role:
          first || role === 'furniture'
            ? roleOf(role, segments[segment] as Lattice['segments'][number], unit.text.slice(from, to))
            : 'cont',
        starts: first && starts,
        breaks: first && breaks,
        choice,
      })
    }
  }
  return rows
}

const isBlankTo = ({ sent }: Line, offset: number): boolean => sent.slice(0, offset).trim() === ''

/** A paragraph that is a quotation, by its marks or Markdown's, is a quote: "“…,” said the minister" still is one. */
function roleOf(role: LabelRole, { look }: Lattice['segments'][number], text: string): LabelRole {
  if (role !== 'paragraph') return role
  const isQuote =
    look.marker.kind === 'quote' || hasSign({ text, look }, 'quotation') || quotedShare(look.core) > mostly
  return isQuote ? 'quote' : 'paragraph'
}

/** Share of a text in quotation marks from which on it is a quotation. */
const mostly = 0.7

/** How much of a text that begins with a quotation stands in quotation marks. */
function quotedShare(text: string): number {
  if (!/^[“«"]/u.test(text)) return 0
  let quoted = 0
  for (const [found] of text.matchAll(/“[^”]*”|«[^»]*»|"[^"]*"/gu)) quoted += found.length
  return quoted / text.length
}
