import { type Model, stateParts } from './model.js'
import { type Note, noteRows } from './note.js'
import { components, states } from './states.js'

/** Adds up the evidence on one piece after another. */
export interface Gathering {
  note: Note
  /** Adds to what a piece is worth in each state, from `at` on, what was noted since; and begins with the next piece. */
  addTo(worth: Float64Array, at: number, more?: { worth: Float64Array }[]): void
}

/** More than were ever noted about a piece; the list grows where that is not enough. */
const mostNoted = 128

/** Gathers evidence as a model weighs it. */
export function gatheringBy(model: Model): Gathering {
  const rows = noteRows(model.evidence)
  let noted: Int32Array = new Int32Array(mostNoted)
  let count = 0
  const sums = new Float64Array(components.length)
  return {
    note(template, a, b, c, d, e, f) {
      if (count === noted.length) noted = longer(noted)
      noted[count] = rows.find(template, a, b, c, d, e, f)
      count += 1
    },
    addTo(worth, at, more = []) {
      const { table } = rows
      for (let part = 0; part < sums.length; part += 1) {
        let sum = 0
        for (let index = 0; index < count; index += 1) sum += table[(noted[index] as number) + part] as number
        for (const { worth: row } of more) sum += row[part] as number
        sums[part] = sum
      }
      count = 0
      for (let state = 0; state < states.length; state += 1) {
        let sum = 0
        for (const part of stateParts[state] as number[]) sum += sums[part] as number
        worth[at + state] = (worth[at + state] as number) + sum
      }
    },
  }
}

function longer(list: Int32Array): Int32Array {
  const grown = new Int32Array(2 * list.length)
  grown.set(list)
  return grown
}
