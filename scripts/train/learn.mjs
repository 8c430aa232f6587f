// Learns what evidence is worth: a linear-chain conditional random field over lattices (J. Lafferty, A. McCallum and
// F. Pereira, ICML 2001), by AdaGrad (J. Duchi, E. Hazan and Y. Singer, JMLR 12, 2011) with an L2 penalty. What
// is kept is the mean of the second half of the way (B. Polyak and A. Juditsky, SIAM Journal on Control and Optimization
// 30, 1992), so that the last lessons do not weigh more. The same lessons in the same order give the same weights.
import { sumPaths } from '../../lib/parser/roles/decode.js'
import { stateParts } from '../../lib/parser/roles/model.js'
import { components, mayBegin, mayFollow, states } from '../../lib/parser/roles/states.js'
import { steps as stepNames } from '../../lib/parser/roles/transition.js'

const S = states.length
const C = components.length

/**
 * @typedef {import('./lattices.mjs').Lesson & { weight?: number }} Lesson
 * @typedef {{ evidence: Float64Array, steps: Float64Array, any: Float64Array, first: Float64Array }} Parameters
 */

/**
 * @param {Lesson[]} lessons
 * @param {number} noteCount
 * @param {{ epochs: number, rate: number, penalty: number, onEpoch?: (epoch: number, loss: number) => void }} how
 * @returns {Parameters}
 */
export function learn(lessons, noteCount, { epochs, rate, penalty, onEpoch }) {
  const sizes = { evidence: noteCount * C, steps: stepNames.length * S * S, any: S * S, first: S }
  const make = () =>
    /** @type {Parameters} */ (
      Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, new Float64Array(size)]))
    )
  const values = make()
  const squares = make()
  const sums = make()
  let summed = 0
  const total = lessons.reduce((sum, { weight = 1 }) => sum + weight, 0)
  /** @param {keyof Parameters} table @param {number} at @param {number} slope @param {number} share */
  const move = (table, at, slope, share) => {
    const value = values[table]
    const square = squares[table]
    const gradient = slope - penalty * share * value[at]
    square[at] += gradient * gradient
    if (square[at] > 0) value[at] += (rate * gradient) / Math.sqrt(square[at] + 1e-8)
  }
  const tables = /** @type {(keyof Parameters)[]} */ (Object.keys(sizes))
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    let loss = 0
    for (const [turn, number] of shuffled(lessons.length, epoch).entries()) {
      const lesson = lessons[number]
      loss += teach(lesson, values, move, (lesson.weight ?? 1) / total)
      if (epoch <= epochs / 2 || turn % 4 > 0) continue
      summed += 1
      for (const table of tables) addTo(sums[table], values[table])
    }
    onEpoch?.(epoch, loss)
  }
  if (summed > 0) for (const table of tables) values[table] = sums[table].map((sum) => sum / summed)
  return values
}

/** @param {Float64Array} sums @param {Float64Array} values */
function addTo(sums, values) {
  for (let at = 0; at < sums.length; at += 1) sums[at] += values[at]
}

/**
 * One lesson: what its labels expect, less what the model expects.
 * @param {Lesson} lesson @param {Parameters} values
 * @param {(table: keyof Parameters, at: number, slope: number, share: number) => void} move @param {number} share
 */
function teach({ lattice, notes, steps, allowed, weight = 1 }, values, move, share) {
  const size = lattice.segments.length * S
  const worth = new Float64Array(size)
  const parts = new Float64Array(C)
  for (let segment = 0; segment < lattice.segments.length; segment += 1) {
    const fixed = lattice.units[lattice.segments[segment].unit].fixed
    parts.fill(0)
    for (const note of notes[segment])
      for (let part = 0; part < C; part += 1) parts[part] += values.evidence[note * C + part]
    for (let state = 0; state < S; state += 1) {
      let sum = 0
      for (const part of stateParts[state]) sum += parts[part]
      worth[segment * S + state] = fixed && states[state].name !== 'furniture' ? -Infinity : sum
    }
  }
  const model = modelOf(values)
  const free = sumPaths({ lattice, worth, steps }, model)
  const clamped = worth.map((value, at) => (allowed[at] ? value : -Infinity))
  const held = sumPaths({ lattice, worth: clamped, steps }, model)
  if (held.total === -Infinity) return 0
  const slopes = new Float64Array(C)
  for (let segment = 0; segment < lattice.segments.length; segment += 1) {
    slopes.fill(0)
    const before = lattice.before[segment]
    for (let state = 0; state < S; state += 1) {
      const at = segment * S + state
      const slope =
        weight *
        (Math.exp(held.forward[at] + held.backward[at] - held.total) -
          Math.exp(free.forward[at] + free.backward[at] - free.total))
      if (Math.abs(slope) < 1e-6) continue
      for (const part of stateParts[state]) slopes[part] += slope
      if (before.length === 0) move('first', state, slope, share)
    }
    if (before.length > 0) teachSteps(segment)
    for (let part = 0; part < C; part += 1) {
      if (slopes[part] === 0) continue
      for (const note of notes[segment]) move('evidence', note * C + part, slopes[part], share)
    }
  }
  return weight * (held.total - free.total)

  /** @param {number} segment */
  function teachSteps(segment) {
    const step = model.steps[steps[segment]]
    for (const other of lattice.before[segment]) {
      for (let from = 0; from < S; from += 1) {
        for (let to = 0; to < S; to += 1) {
          const way = step[from * S + to]
          if (way === -Infinity) continue
          const at = segment * S + to
          const start = other * S + from
          const slope =
            weight *
            (Math.exp(held.forward[start] + way + clamped[at] + held.backward[at] - held.total) -
              Math.exp(free.forward[start] + way + worth[at] + free.backward[at] - free.total))
          if (Math.abs(slope) < 1e-5) continue
          move('steps', steps[segment] * S * S + from * S + to, slope, share)
          move('any', from * S + to, slope, share)
        }
      }
    }
  }
}

/** @param {Parameters} values */
function modelOf({ steps, any, first }) {
  return {
    evidence: new Map(),
    steps: stepNames.map((name, step) =>
      Float64Array.from(any, (value, at) =>
        mayFollow(Math.floor(at / S), at % S, name.startsWith('same line'))
          ? value + steps[step * S * S + at]
          : -Infinity,
      ),
    ),
    first: Float64Array.from(first, (value, state) => (mayBegin(state) ? value : -Infinity)),
  }
}

/** @param {number} count @param {number} seed */
function shuffled(count, seed) {
  const order = Array.from({ length: count }, (_, index) => index)
  let state = seed * 2654435761
  for (let at = count - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (at + 1)
    const held = order[at]
    order[at] = order[other]
    order[other] = held
  }
  return order
}

/** Parameters as the weights that the reader holds: whole hundredths, zeros and what hardly counts left out.
 * @param {Parameters} values @param {string[]} names @param {string} trainedOn
 * @returns {import('../../lib/parser/roles/model.js').Weights} */
export function weightsOf(values, names, trainedOn) {
  const whole = (/** @type {number} */ value) => Math.round(value * 100) + 0
  /** @type {Record<string, number[]>} */
  const evidence = {}
  for (const [note, name] of names.entries()) {
    const row = Array.from(values.evidence.subarray(note * C, (note + 1) * C), whole)
    if (row.some((value) => Math.abs(value) >= 3)) evidence[name] = row
  }
  const table = (/** @type {Float64Array} */ from, /** @type {number} */ start) =>
    Array.from({ length: S }, (_, row) => Array.from(from.subarray(start + row * S, start + (row + 1) * S), whole))
  return {
    trainedOn,
    evidence: Object.fromEntries(Object.entries(evidence).sort(([a], [b]) => (a < b ? -1 : 1))),
    steps: Object.fromEntries([
      ['any', table(values.any, 0)],
      ...stepNames.map((name, step) => [name, table(values.steps, step * S * S)]),
    ]),
    first: Array.from(values.first, whole),
  }
}
