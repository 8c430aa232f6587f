import type { Weights } from '../model.js'
import { components, states } from '../states.js'
import { steps as stepNames } from '../transition.js'

const S = states.length
const C = components.length

/** What learning moves, in nats, as flat tables. */
export interface Parameters {
  /** `note * components.length + component`. */
  evidence: Float64Array
  /** `(step * states.length + from) * states.length + to`, and the same for any step. */
  steps: Float64Array
  any: Float64Array
  first: Float64Array
}

export type Table = keyof Parameters
export const tables: Table[] = ['evidence', 'steps', 'any', 'first']

/** Parameters that are all zero. */
export const emptyParameters = (noteCount: number): Parameters => ({
  evidence: new Float64Array(noteCount * C),
  steps: new Float64Array(stepNames.length * S * S),
  any: new Float64Array(S * S),
  first: new Float64Array(S),
})

/** Parameters as the weights that the reader holds: whole hundredths, zeros and what hardly counts left out. */
export function weightsOf(values: Parameters, names: string[], trainedOn: string): Weights {
  const whole = (value: number): number => Math.round(value * 100) + 0
  const evidence: [string, number[]][] = []
  for (const [note, name] of names.entries()) {
    const row = Array.from(values.evidence.subarray(note * C, (note + 1) * C), whole)
    if (row.some((value) => Math.abs(value) >= 3)) evidence.push([name, row])
  }
  const table = (from: Float64Array, start: number): number[][] =>
    Array.from({ length: S }, (_, row) => Array.from(from.subarray(start + row * S, start + (row + 1) * S), whole))
  return {
    trainedOn,
    evidence: Object.fromEntries(evidence.sort(([a], [b]) => (a < b ? -1 : 1))),
    steps: Object.fromEntries([
      ['any', table(values.any, 0)],
      ...stepNames.map((name, step): [string, number[][]] => [name, table(values.steps, step * S * S)]),
    ]),
    first: Array.from(values.first, whole),
  }
}
/** The reader's weights as parameters, for notes by their numbers; a note that the weights do not know is worth nothing. */
export function parametersOf({ evidence, steps, first }: Weights, names: string[]): Parameters {
  const values = emptyParameters(names.length)
  for (const [note, name] of names.entries())
    for (const [part, value] of (evidence[name] ?? []).entries()) values.evidence[note * C + part] = value / 100
  const fill = (into: Float64Array, table: number[][] | undefined, start: number): void => {
    for (const [from, row] of (table ?? []).entries())
      for (const [to, value] of row.entries()) into[start + from * S + to] = value / 100
  }
  fill(values.any, steps.any, 0)
  for (const [step, name] of stepNames.entries()) fill(values.steps, steps[name], step * S * S)
  for (const [state, value] of first.entries()) values.first[state] = value / 100
  return values
}
