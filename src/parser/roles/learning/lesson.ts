import type { RowsByLine } from '../clamp.js'
import { clamp } from '../clamp.js'
import type { Situated } from '../described.js'
import type { Lattice } from '../lattice.js'
import type { Model } from '../model.js'
import { notesOf, stepsOf } from '../score.js'

/** A labelled digest as learning sees it: what was noted about each piece, and which states its labels leave. */
export interface Lesson {
  lattice: Lattice
  steps: Uint8Array
  /** For each segment, the numbers of its notes. */
  notes: Int32Array[]
  /** `segment * states.length + state`, 1 where its labels leave that open. */
  allowed: Uint8Array
  /** How many lines have labels that could not be held. */
  lost: number
  /** How much it counts: 1 where nothing is said. */
  weight?: number
  /** What is known already and stays as it is: what each piece is worth, and each step. */
  given?: { worth: Float64Array; model: Model }
}

/** Names of notes as numbers, given in the order in which they come. */
export class NoteNumbers {
  readonly numbers = new Map<string, number>()

  numberOf(name: string): number {
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    this.numbers.set(name, this.numbers.size)
    return this.numbers.size - 1
  }
}

/** A digest with rows for its lines, or some of them, as a lesson. `origin` leads from its repaired text to the sent. */
export function lessonOf(
  situated: Situated,
  rows: RowsByLine,
  origin: (offset: number) => number,
  names: NoteNumbers,
): Lesson {
  const { lattice, digest } = situated
  const { allowed, lost } = clamp(lattice, rows, origin)
  const notes = lattice.segments.map((segment) =>
    lattice.units[segment.unit]?.fixed
      ? new Int32Array(0)
      : Int32Array.from(notesOf(segment, situated), (name) => names.numberOf(name)),
  )
  return { lattice, steps: stepsOf(lattice, digest), notes, allowed, lost: lost.length }
}
