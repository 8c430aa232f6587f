import type { LabelRow } from '../../digest/labels.js'
import type { LabelRole } from '../../digest/tree.js'
import type { Line } from '../lines/line.js'
import type { Unit } from '../lines/unit.js'
import { type Lattice, segmentsByUnit } from './lattice.js'
import { inkOf, placeOf } from './place.js'
import { stateOf, states } from './states.js'

/** The rows that say what lines are, by line number. */
export type RowsByLine = ReadonlyMap<number, LabelRow[]>

export function byLine(rows: LabelRow[]): Map<number, LabelRow[]> {
  const found = new Map<number, LabelRow[]>()
  for (const row of rows) {
    const others = found.get(row.line)
    if (others) others.push(row)
    else found.set(row.line, [row])
  }
  return found
}

/** For each line's rows but the last, where in the line as sent it ends: how much of it, without white space, is above. */
function endsOf(rows: LabelRow[]): number[] {
  let ink = 0
  return rows.slice(0, -1).map(({ text }) => {
    ink += inkOf(text)
    return ink
  })
}

const withoutBreaks = (rows: LabelRow[]): LabelRow[] => rows.filter(({ roles }) => roles[0] !== 'break')

/** Places at which rows part a unit's lines, as offsets in its text. A cut that no expression finds is one all the same. */
export function cutsByRows(unit: Unit, rows: RowsByLine, origin: (offset: number) => number): number[] {
  const cuts: number[] = []
  for (const [index, line] of unit.lines.entries()) {
    const here = withoutBreaks(rows.get(line.number) ?? [])
    if (here.length < 2) continue
    const ends = endsOf(here)
    const start = unit.starts[index] as number
    const end = unit.starts[index + 1] ?? unit.text.length
    for (let at = start + 1; at < end && ends.length > 0; at += 1) {
      if (/\s/.test(unit.text[at] as string)) continue
      if (inkOf(line.sent.slice(0, placeOf(unit, at, origin).offset)) === ends[0]) {
        cuts.push(at)
        ends.shift()
      }
    }
  }
  return cuts
}

/**
 * Which states rows leave to each segment: `segment * states.length + state`, 1 where it may be. Lines without rows
 * are left as they are, and so are those in `lost`: their rows part them where no segment ends.
 */
export function clamp(
  lattice: Lattice,
  rows: RowsByLine,
  origin: (offset: number) => number,
): { allowed: Uint8Array; lost: number[] } {
  const { units, segments } = lattice
  const count = states.length
  const allowed = new Uint8Array(segments.length * count).fill(1)
  const ofUnit = segmentsByUnit(lattice)
  const lost: number[] = []
  for (const [index, unit] of units.entries()) {
    const line = unit.lines[0] as Line
    const all = rows.get(line.number)
    if (!all || unit.fixed) continue
    const here = withoutBreaks(all)
    const breaks = all.find(({ roles }) => roles[0] === 'break')
    const edges = [0, ...endsOf(here)]
    const mine = ofUnit[index] as number[]
    if (here.length === 0) {
      for (const segment of mine) if (segments[segment]?.from === 0) onlyBreaks(allowed, segment)
      continue
    }
    const fitting = mine.map((segment) => {
      const { from, to } = segments[segment] as { from: number; to: number }
      const start = from === 0 ? 0 : edges.indexOf(inkOf(line.sent.slice(0, placeOf(unit, from, origin).offset)))
      const toLast = to === unit.text.length
      const end = toLast ? here.length : edges.indexOf(inkOf(line.sent.slice(0, placeOf(unit, to, origin).offset)))
      return start >= 0 && end === start + 1 ? here[start] : undefined
    })
    if (new Set(fitting.filter(Boolean)).size < here.length) {
      lost.push(line.number)
      continue
    }
    for (const [at, segment] of mine.entries()) {
      const row = fitting[at]
      allowed.fill(0, segment * count, (segment + 1) * count)
      if (!row) continue
      const first = segments[segment]?.from === 0
      for (const state of statesFor(row, first ? breaks : undefined)) allowed[segment * count + state] = 1
    }
  }
  return { allowed, lost }
}

/** A row that says nothing but that a section ends leaves the line's role open. */
function onlyBreaks(allowed: Uint8Array, segment: number): void {
  for (const [state, { breaks }] of states.entries()) if (!breaks) allowed[segment * states.length + state] = 0
}

const plain: Partial<Record<LabelRole, string[]>> = {
  section: ['section'],
  headline: ['headline'],
  subhead: ['subhead'],
  byline: ['byline'],
  paragraph: ['paragraph'],
  quote: ['paragraph'],
  attribution: ['attribution'],
  bullet: ['bullet'],
  link: ['link'],
  caption: ['caption'],
  credit: ['credit'],
  furniture: ['furniture'],
  cont: ['goes on', 'headline goes on'],
}

/** The states that a row, with a break above it or not, allows. */
function statesFor(row: LabelRow, breaks: LabelRow | undefined): number[] {
  const names: string[] = []
  // Gold names the better reading first; where one is a second headline, it is the one to learn.
  const roles = row.roles.includes('subhead') ? row.roles.slice(0, 1) : row.roles
  for (const role of roles) {
    const text = role === 'paragraph' || role === 'quote'
    // Where the row itself is certain, so is a section that ends above it; beside `section|headline` it follows the role.
    const must = breaks && (!breaks.unsure || row.roles.length === 1)
    if (!must && !(row.starts && text)) names.push(...(plain[role] ?? []))
    if (text && row.starts) {
      if (!must) names.push('first paragraph')
      if (row.unsure) names.push('paragraph')
    }
    if (role === 'bullet' && row.starts) names.push('bullet')
    if (breaks) {
      if (role === 'headline') names.push('break, headline')
      else if (text) names.push('break, first paragraph')
      else names.push(...(plain[role] ?? []))
    }
  }
  return names.map(stateOf)
}
