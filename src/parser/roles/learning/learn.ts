// A linear-chain conditional random field over lattices (J. Lafferty, A. McCallum and F. Pereira, ICML 2001), by AdaGrad
// (J. Duchi, E. Hazan and Y. Singer, JMLR 12, 2011) with an L2 penalty. What is kept is the mean of the second half of
// the way (B. Polyak and A. Juditsky, SIAM Journal on Control and Optimization 30, 1992), so that the last lessons do not
// weigh more.

import { type Model, stateParts } from '../model.js'
import { components, mayBegin, mayFollow, states } from '../states.js'
import { inNats, sumPaths } from '../sums.js'
import { steps as stepNames } from '../transition.js'
import type { Lesson } from './lesson.js'
import { emptyParameters, type Parameters, type Table, tables } from './parameters.js'

const S = states.length
const C = components.length

export interface Learning {
  epochs: number
  rate: number
  /** How strongly everything is drawn to `from`, or to zero. */
  penalty: number
  /** What is known before: learning begins there. */
  from?: Parameters
  onEpoch?: (epoch: number, likelihood: number) => void
}

/** Learns what evidence is worth. The same lessons in the same order give the same parameters. */
export function learn(
  lessons: Lesson[],
  noteCount: number,
  { epochs, rate, penalty, from, onEpoch }: Learning,
): Parameters {
  const origin = from ?? emptyParameters(noteCount)
  const values = emptyParameters(noteCount)
  for (const table of tables) values[table].set(origin[table])
  const squares = emptyParameters(noteCount)
  const sums = emptyParameters(noteCount)
  let summed = 0
  const total = lessons.reduce((sum, { weight = 1 }) => sum + weight, 0)
  const move: Move = (table, at, slope, share) => {
    const value = values[table][at] as number
    const gradient = slope - penalty * share * (value - (origin[table][at] as number))
    const square = (squares[table][at] as number) + gradient * gradient
    squares[table][at] = square
    if (square > 0) values[table][at] = value + (rate * gradient) / Math.sqrt(square + 1e-8)
  }
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    let likelihood = 0
    for (const [turn, number] of shuffled(lessons.length, epoch).entries()) {
      const lesson = lessons[number] as Lesson
      likelihood += teach(lesson, values, move, (lesson.weight ?? 1) / total)
      if (epoch <= epochs / 2 || (turn % 4 > 0 && lessons.length >= 100)) continue
      summed += 1
      for (const table of tables) addTo(sums[table], values[table])
    }
    onEpoch?.(epoch, likelihood)
  }
  if (summed > 0) for (const table of tables) values[table] = sums[table].map((sum) => sum / summed)
  return values
}

/** A step's slope that is flatter moves nothing. */
const flattest = 1e-5

type Move = (table: Table, at: number, slope: number, share: number) => void

/** How probable each state of each piece is. */
const chancesOf = ({ forward, backward, total }: ReturnType<typeof inNats>): Float64Array =>
  forward.map((value, at) => Math.exp(value + (backward[at] as number) - total))

function addTo(sums: Float64Array, values: Float64Array): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] as number) + (values[at] as number)
}

/** One lesson: what its labels expect, less what the model expects. Gives by how much the labels are likelier now. */
function teach(
  { lattice, notes, steps, allowed, given, weight = 1 }: Lesson,
  values: Parameters,
  move: Move,
  share: number,
): number {
  const model = given?.model ?? modelOf(values)
  const worth = worthOf(lattice, notes, values)
  if (given)
    for (let at = 0; at < worth.length; at += 1) worth[at] = (worth[at] as number) + (given.worth[at] as number)
  const free = inNats(sumPaths({ lattice, worth, steps }, model))
  const clamped = worth.map((value, at) => (allowed[at] ? value : -Infinity))
  const held = inNats(sumPaths({ lattice, worth: clamped, steps }, model))
  if (held.total === -Infinity) return 0
  const heldChances = chancesOf(held)
  const freeChances = chancesOf(free)
  /** No slope of a way to or from a state is steeper than that. */
  const steepest = (at: number): number => weight * Math.max(heldChances[at] as number, freeChances[at] as number)
  const slopes = new Float64Array(C)
  for (let segment = 0; segment < lattice.segments.length; segment += 1) {
    slopes.fill(0)
    const before = lattice.before[segment] as number[]
    for (let state = 0; state < S; state += 1) {
      const at = segment * S + state
      const slope = weight * ((heldChances[at] as number) - (freeChances[at] as number))
      if (Math.abs(slope) < 1e-6) continue
      for (const part of stateParts[state] as number[]) slopes[part] = (slopes[part] as number) + slope
      if (before.length === 0 && !given) move('first', state, slope, share)
    }
    if (before.length > 0 && !given) teachSteps(segment, before)
    for (let part = 0; part < C; part += 1) {
      if (slopes[part] === 0) continue
      for (const note of notes[segment] as Int32Array) move('evidence', note * C + part, slopes[part] as number, share)
    }
  }
  return weight * (held.total - free.total)

  function teachSteps(segment: number, before: number[]): void {
    const step = model.steps[steps[segment] as number] as Float64Array
    for (const other of before) {
      for (let from = 0; from < S; from += 1) {
        const start = other * S + from
        if (steepest(start) < flattest) continue
        for (let to = 0; to < S; to += 1) {
          const way = step[from * S + to] as number
          const at = segment * S + to
          if (way === -Infinity || steepest(at) < flattest) continue
          const expected = Math.exp(
            (held.forward[start] as number) +
              way +
              (clamped[at] as number) +
              (held.backward[at] as number) -
              held.total,
          )
          const slope =
            weight *
            (expected -
              Math.exp(
                (free.forward[start] as number) +
                  way +
                  (worth[at] as number) +
                  (free.backward[at] as number) -
                  free.total,
              ))
          if (Math.abs(slope) < flattest) continue
          move('steps', (steps[segment] as number) * S * S + from * S + to, slope, share)
          move('any', from * S + to, slope, share)
        }
      }
    }
  }
}

/** What each piece is worth in each state. */
function worthOf({ segments, units }: Lesson['lattice'], notes: Int32Array[], { evidence }: Parameters): Float64Array {
  const worth = new Float64Array(segments.length * S)
  const parts = new Float64Array(C)
  for (const [segment, { unit }] of segments.entries()) {
    const fixed = units[unit]?.fixed
    parts.fill(0)
    for (const note of notes[segment] as Int32Array)
      for (let part = 0; part < C; part += 1)
        parts[part] = (parts[part] as number) + (evidence[note * C + part] as number)
    for (const [state, { name }] of states.entries()) {
      let sum = 0
      for (const part of stateParts[state] as number[]) sum += parts[part] as number
      worth[segment * S + state] = fixed && name !== 'furniture' ? -Infinity : sum
    }
  }
  return worth
}

function modelOf({ steps, any, first }: Parameters): Model {
  return {
    evidence: new Map(),
    steps: stepNames.map((name, step) =>
      Float64Array.from(any, (value, at) =>
        mayFollow(Math.floor(at / S), at % S, name.startsWith('same line'))
          ? value + (steps[step * S * S + at] as number)
          : -Infinity,
      ),
    ),
    first: Float64Array.from(first, (value, state) => (mayBegin(state) ? value : -Infinity)),
  }
}

function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, index) => index)
  let state = seed * 2654435761
  for (let at = count - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (at + 1)
    const held = order[at] as number
    order[at] = order[other] as number
    order[other] = held
  }
  return order
}
