import { type Model, stateParts } from './model.js'
import { type Note, noteRows } from './note.js'
import { components } from './states.js'

/** Adds up the evidence on one piece after another. */
export interface Gathering {
  /** Begins with the next piece. */
  clear(): void
  note: Note
  /** Adds what is known by another way than by a note, for each component. */
  add(row: Float64Array): void
  /** What was gathered is worth in a state. */
  worthIn(state: number): number
}

/** Gathers evidence as a model weighs it. */
export function gatheringBy(model: Model): Gathering {
  const parts = new Float64Array(components.length)
  const rowOf = noteRows(model.evidence)
  const add = (row: Float64Array): void => {
    for (let part = 0; part < row.length; part += 1) parts[part] = (parts[part] as number) + (row[part] as number)
  }
  return {
    clear: () => parts.fill(0),
    note: (template, a, b, c, d, e, f) => add(rowOf(template, a, b, c, d, e, f)),
    add,
    worthIn(state) {
      let sum = 0
      for (const part of stateParts[state] as number[]) sum += parts[part] as number
      return sum
    },
  }
}
