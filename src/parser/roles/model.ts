import { componentIndex, mayBegin, mayFollow, states } from './states.js'
import { gapClasses, steps } from './transition.js'

/** What evidence is worth, in hundredths of a nat. */
export interface Weights {
  /** Which data taught them, and how. */
  trainedOn: string
  /** For each thing noted, its worth for each component, in the order of `components`. */
  evidence: Record<string, number[]>
  /** For each kind of step, or `any`, its worth by state and next state: a row a state. */
  steps: Record<string, number[][]>
  /** What it is worth to begin a digest in each state. */
  first: number[]
}

/** What each name that is noted is worth, for each component; undefined where the weights don't know it. */
export interface Evidence {
  get(name: string): Float64Array | undefined
}

/** Weights made ready for decoding: dense and in nats. */
export interface Model {
  evidence: Evidence
  /** For each step, `from * states.length + to`; minus infinity where that cannot be. */
  steps: Float64Array[]
  first: Float64Array
}

const count = states.length
const sameLine = gapClasses[0]

export function prepareModel({ evidence, steps: worth, first }: Weights): Model {
  const nats = (value: number | undefined): number => (value ?? 0) / 100
  return {
    evidence: evidenceIn(evidence, nats),
    steps: steps.map((step) => {
      const table = new Float64Array(count * count).fill(-Infinity)
      for (let from = 0; from < count; from += 1) {
        for (let to = 0; to < count; to += 1) {
          if (!mayFollow(from, to, step.startsWith(sameLine))) continue
          table[from * count + to] = nats(worth[step]?.[from]?.[to]) + nats(worth.any?.[from]?.[to])
        }
      }
      return table
    }),
    first: Float64Array.from(states, (_, state) => (mayBegin(state) ? nats(first[state]) : -Infinity)),
  }
}

/** A digest asks for a tenth of all names: each is made ready when it is asked for first. */
function evidenceIn(weights: Weights['evidence'], nats: (value: number) => number): Evidence {
  const ready = new Map<string, Float64Array>()
  return {
    get(name) {
      const known = ready.get(name)
      if (known || !Object.hasOwn(weights, name)) return known
      const worth = Float64Array.from(weights[name] ?? [], nats)
      ready.set(name, worth)
      return worth
    },
  }
}

/** What a step costs that cannot be, where an editor says that it is. */
const unheardOf = -30

const yieldingModels = new WeakMap<Model, Model>()

/** The model for a digest with corrections: no two rows of an editor's are impossible side by side. */
export function yielding(model: Model): Model {
  const known = yieldingModels.get(model)
  if (known) return known
  const soften = (values: Float64Array): Float64Array =>
    values.map((value) => (value === -Infinity ? unheardOf : value))
  const soft = { evidence: model.evidence, steps: model.steps.map(soften), first: soften(model.first) }
  yieldingModels.set(model, soft)
  return soft
}

/** For each state, the indexes of its components. */
export const stateParts: number[][] = states.map(({ parts }) => parts.map(componentIndex))
