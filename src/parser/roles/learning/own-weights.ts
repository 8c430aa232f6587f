import type { Weights } from '../model.js'
import { type Component, componentIndex, components, states } from '../states.js'

/**
 * What a publication's corrections have taught beside the weights that all digests are read with: hundredths of a nat to
 * add to those. By name, so that a person can read it: of a component, of a state, of "state > next state".
 */
export interface OwnWeights {
  /** The corrections that it was made from. */
  madeFrom: string[]
  evidence: Record<string, Partial<Record<Component, number>>>
  steps: Record<string, Record<string, number>>
  first: Record<string, number>
}

/** A difference of fewer hundredths says nothing. */
const telling = 2

/** What was learned beyond what was known. Both have the same shape. */
export function ownWeightsOf(learned: Weights, known: Weights, madeFrom: string[]): OwnWeights {
  const own: OwnWeights = { madeFrom, evidence: {}, steps: {}, first: {} }
  for (const [name, values] of Object.entries(learned.evidence)) {
    const differing = differences(values, known.evidence[name], (part) => components[part] as string)
    if (differing) own.evidence[name] = differing
  }
  for (const [step, table] of Object.entries(learned.steps)) {
    const nameAt = (at: number): string => stepName(Math.floor(at / states.length), at % states.length)
    const differing = differences(table.flat(), known.steps[step]?.flat(), nameAt)
    if (differing) own.steps[step] = differing
  }
  own.first = differences(learned.first, known.first, stateName) ?? {}
  return own
}

/** The weights that a publication's digests are read with. Names that are none count for nothing. */
export function withOwn(known: Weights, own: OwnWeights): Weights {
  const evidence = { ...known.evidence }
  for (const [name, more] of Object.entries(own.evidence)) {
    const row = components.map((_, part) => known.evidence[name]?.[part] ?? 0)
    for (const [component, value] of Object.entries(more)) {
      const part = componentIndex(component as Component)
      if (part >= 0) row[part] = (row[part] as number) + value
    }
    evidence[name] = row
  }
  const steps = { ...known.steps }
  for (const [step, more] of Object.entries(own.steps))
    steps[step] = states.map((_, from) =>
      states.map((_, to) => (known.steps[step]?.[from]?.[to] ?? 0) + (more[stepName(from, to)] ?? 0)),
    )
  const first = states.map(({ name }, state) => (known.first[state] ?? 0) + (own.first[name] ?? 0))
  return { trainedOn: known.trainedOn, evidence, steps, first }
}

const stateName = (state: number): string => states[state]?.name ?? ''
const stepName = (from: number, to: number): string => `${stateName(from)} > ${stateName(to)}`

function differences(
  values: number[],
  known: number[] | undefined,
  nameAt: (at: number) => string,
): Record<string, number> | undefined {
  const differing = values.flatMap((value, at): [string, number][] => {
    const difference = value - (known?.[at] ?? 0)
    return Math.abs(difference) >= telling ? [[nameAt(at), difference]] : []
  })
  return differing.length > 0 ? Object.fromEntries(differing) : undefined
}
