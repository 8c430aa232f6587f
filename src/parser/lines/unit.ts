import { glueBetween, withoutQuoteMarks } from './join.js'
import type { Line } from './line.js'
import { type Look, lookAt } from './look.js'

/** A line, or several that a hard wrap has parted: what a role is given to. */
export interface Unit {
  lines: Line[]
  text: string
  /** Where each line starts in `text`, and where that is in the repaired text. */
  starts: number[]
  offsets: number[]
  gap: number
  indent: number
  look: Look
  /** Nothing of a line but signs, or front matter: always furniture. */
  fixed: boolean
  /** The rule right below a line underlines it; right above and below, it frames it. */
  underlined: '' | '=' | '-' | 'other'
}

const partLooks = new WeakMap<Unit, Map<number, Look>>()

/** Looks at a part of a unit. Roles and layouts ask for the same parts: each is looked at once. */
export function lookAtPart(unit: Unit, from: number, to: number): Look {
  let looks = partLooks.get(unit)
  if (!looks) {
    looks = new Map()
    partLooks.set(unit, looks)
  }
  const key = from * (unit.text.length + 1) + to
  let look = looks.get(key)
  if (!look) {
    look = lookAt(unit.text.slice(from, to).trim())
    looks.set(key, look)
  }
  return look
}

/** Joins the lines that `goesOn` says go on with the line before them. */
export function toUnits(lines: Line[], goesOn: (line: Line, before: Line) => boolean): Unit[] {
  const units: Unit[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const unit = units.at(-1)
    if (unit && before && !unit.fixed && !isFixed(line) && line.gap === 0 && goesOn(line, before)) {
      addLine(unit, line)
      continue
    }
    if (
      unit &&
      !unit.fixed &&
      line.look.rule &&
      line.gap === 0 &&
      unit.text.length < 120 &&
      line.text.trim().length > 2
    ) {
      const sign = line.text.trim()[0]
      unit.underlined = sign === '=' ? '=' : sign === '-' || sign === '–' || sign === '—' ? '-' : 'other'
    }
    units.push({
      lines: [line],
      text: line.text.trim(),
      starts: [0],
      offsets: [line.start + (line.text.length - line.text.trimStart().length)],
      gap: line.gap,
      indent: line.indent,
      look: line.look,
      fixed: isFixed(line),
      underlined: '',
    })
  }
  for (const unit of units) if (unit.lines.length > 1) unit.look = lookAt(unit.text)
  return units
}

const isFixed = (line: Line): boolean => line.frontMatter || line.look.rule

function addLine(unit: Unit, line: Line): void {
  const more = withoutQuoteMarks(line.text.trim())
  const glue = glueBetween(unit.text, more)
  unit.starts.push(unit.text.length + glue.length)
  unit.offsets.push(line.start + line.text.trimEnd().length - more.length)
  unit.text += glue + more
  unit.lines.push(line)
}
