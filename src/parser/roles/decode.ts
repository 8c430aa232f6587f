import type { Model } from './model.js'
import type { Scored } from './score.js'
import { states } from './states.js'

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
  for (const [segment, before] of lattice.before.entries()) {
    const step = model.steps[steps[segment] as number] as Float64Array
    for (let to = 0; to < count; to += 1) {
      const here = segment * count + to
      const own = worth[here] as number
      if (own === -Infinity) continue
      if (before.length === 0) {
        best[here] = own + (model.first[to] as number)
        continue
      }
      for (const other of before) {
        for (let state = 0; state < count; state += 1) {
          const value = (best[other * count + state] as number) + (step[state * count + to] as number) + own
          if (value > (best[here] as number)) {
            best[here] = value
            from[here] = other * count + state
          }
        }
      }
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

/** What the forward–backward algorithm gives: sums over all paths, in nats. */
export interface Sums {
  forward: Float64Array
  backward: Float64Array
  total: number
}

/** Sums over all readings (L. R. Rabiner, Proceedings of the IEEE 77, 1989), for probabilities and for training. */
export function sumPaths({ lattice, worth, steps }: Scored, model: Model): Sums {
  const size = lattice.segments.length * count
  const forward = new Float64Array(size).fill(-Infinity)
  const backward = new Float64Array(size).fill(-Infinity)
  const terms = new Float64Array(count)
  for (const [segment, before] of lattice.before.entries()) {
    const step = model.steps[steps[segment] as number] as Float64Array
    for (let to = 0; to < count; to += 1) {
      const here = segment * count + to
      const own = worth[here] as number
      if (own === -Infinity) continue
      if (before.length === 0) {
        forward[here] = own + (model.first[to] as number)
        continue
      }
      let sum = -Infinity
      for (const other of before) {
        for (let state = 0; state < count; state += 1) {
          terms[state] = (forward[other * count + state] as number) + (step[state * count + to] as number)
        }
        sum = addLogs(sum, sumLogs(terms))
      }
      forward[here] = sum + own
    }
  }
  for (const segment of lattice.last) backward.fill(0, segment * count, (segment + 1) * count)
  for (let segment = lattice.segments.length - 1; segment >= 0; segment -= 1) {
    const before = lattice.before[segment] as number[]
    const step = model.steps[steps[segment] as number] as Float64Array
    for (const other of before) {
      for (let state = 0; state < count; state += 1) {
        for (let to = 0; to < count; to += 1) {
          const here = segment * count + to
          terms[to] = (step[state * count + to] as number) + (worth[here] as number) + (backward[here] as number)
        }
        const at = other * count + state
        backward[at] = addLogs(backward[at] as number, sumLogs(terms))
      }
    }
  }
  let total = -Infinity
  for (const segment of lattice.last) {
    for (let state = 0; state < count; state += 1) total = addLogs(total, forward[segment * count + state] as number)
  }
  return { forward, backward, total }
}

/** How probable it is that a segment is part of the reading, in a state. */
export const probability = ({ forward, backward, total }: Sums, segment: number, state: number): number => {
  const at = segment * count + state
  return Math.exp((forward[at] as number) + (backward[at] as number) - total)
}

function addLogs(a: number, b: number): number {
  if (a === -Infinity) return b
  if (b === -Infinity) return a
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
}

function sumLogs(terms: Float64Array): number {
  let most = -Infinity
  for (let at = 0; at < terms.length; at += 1) if ((terms[at] as number) > most) most = terms[at] as number
  if (most === -Infinity) return -Infinity
  let sum = 0
  for (let at = 0; at < terms.length; at += 1) {
    const difference = (terms[at] as number) - most
    if (difference > -40) sum += Math.exp(difference)
  }
  return most + Math.log(sum)
}
