import type { Model } from './model.js'
import type { Scored } from './score.js'
import { states } from './states.js'
import { findOpen, type StepsByNext, stepsByNext } from './steps-by-next.js'

/** A piece of a line and its state. */
export interface Choice {
  segment: number
  state: number
}

const count = states.length

/**
 * The best reading of a digest: the path through its lattice that is worth most, by Viterbi's algorithm
 * (A. J. Viterbi, IEEE Transactions on Information Theory 13, 1967). Empty where no path is possible.
 */
export function bestPath({ lattice, worth, steps }: Scored, model: Model): { path: Choice[]; worth: number } {
  const size = lattice.segments.length * count
  const best = new Float64Array(size).fill(-Infinity)
  const from = new Int32Array(size).fill(-1)
  const before = new Float64Array(count)
  const place = new Int32Array(count)
  const open = new Uint8Array(count)
  const steppings = preparedSteps(model)
  for (const [segment, others] of lattice.before.entries()) {
    const step = steppings[steps[segment] as number] as StepsByNext
    const at = segment * count
    if (others.length === 0) {
      for (let to = 0; to < count; to += 1) best[at + to] = (worth[at + to] as number) + (model.first[to] as number)
      continue
    }
    bestBefore(others, best, before, place)
    const openCount = findOpen(before, step, open)
    for (let to = 0; to < count; to += 1) {
      const own = worth[at + to] as number
      if (own === -Infinity) continue
      const isApart = step.isApart[to] === true
      const ways = isApart ? count : openCount
      let most = -Infinity
      let chosen = -1
      for (let way = 0; way < ways; way += 1) {
        const state = isApart ? way : (open[way] as number)
        const value = (before[state] as number) + (step.table[to * count + state] as number)
        if (value > most) {
          most = value
          chosen = state
        }
      }
      if (chosen < 0) continue
      best[at + to] = most + own
      from[at + to] = place[chosen] as number
    }
  }
  let last = -1
  for (const segment of lattice.last) {
    for (let state = 0; state < count; state += 1) {
      const here = segment * count + state
      if ((best[here] as number) > (last < 0 ? -Infinity : (best[last] as number))) last = here
    }
  }
  const path: Choice[] = []
  const total = last < 0 ? -Infinity : (best[last] as number)
  for (let at = last; at >= 0; at = from[at] as number) {
    path.push({ segment: Math.floor(at / count), state: at % count })
  }
  return { path: path.reverse(), worth: total }
}

/** Of each state, what the best of several segments is worth in it, and its place. */
function bestBefore(segments: number[], best: Float64Array, worth: Float64Array, place: Int32Array): void {
  worth.fill(-Infinity)
  for (const segment of segments) {
    const at = segment * count
    for (let state = 0; state < count; state += 1) {
      if ((best[at + state] as number) <= (worth[state] as number)) continue
      worth[state] = best[at + state] as number
      place[state] = at + state
    }
  }
}

const prepared = new WeakMap<Model, StepsByNext[]>()

function preparedSteps(model: Model): StepsByNext[] {
  const known = prepared.get(model)
  if (known) return known
  const steps = model.steps.map((step) => stepsByNext(step, count))
  prepared.set(model, steps)
  return steps
}
