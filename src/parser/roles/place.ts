import type { Line } from '../lines/line.js'
import type { Unit } from '../lines/unit.js'

/** A place in a unit's text as its line has it. `offset` is in the line as sent. */
export interface Place {
  line: number
  offset: number
}

/** Finds where places of a unit's text stand in its lines as sent. `origin` leads from the repaired text to it. */
export function placeOf(unit: Unit, at: number, origin: (offset: number) => number): Place {
  let line = unit.starts.length - 1
  while (line > 0 && at < (unit.starts[line] as number)) line -= 1
  const inRepaired = (unit.offsets[line] as number) + at - (unit.starts[line] as number)
  const { sentStart, sent } = unit.lines[line] as Line
  return { line, offset: Math.max(0, Math.min(sent.length, origin(inRepaired) - sentStart)) }
}

/** How many characters of a text are no white space. */
export function inkOf(text: string): number {
  return text.replace(/\s/g, '').length
}
