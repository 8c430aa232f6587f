import type { Model } from './model.js'
import type { Scored } from './score.js'
import { states } from './states.js'

const count = states.length

/**
 * What the forward–backward algorithm gives: sums over all paths. Those of a segment are kept as shares of the greatest
 * one, `segment * states.length + state`, with its logarithm beside them.
 */
export interface Sums {
  forward: Float64Array
  backward: Float64Array
  forwardScales: Float64Array
  backwardScales: Float64Array
  /** In nats. */
  total: number
}

/**
 * Sums over all readings, for probabilities and for training. The sums are of chances, not of their logarithms, which
 * would take an exponential for every way from state to state: those of a segment are kept as shares of the greatest
 * one, with its logarithm beside them (L. R. Rabiner, Proceedings of the IEEE 77, 1989, V.A).
 */
export function sumPaths({ lattice, worth, steps }: Scored, model: Model): Sums {
  const segments = lattice.segments.length
  const ways = waysOf(model)
  const { chances, scales: own } = chancesOf(worth)
  const forward = new Float64Array(segments * count)
  const backward = new Float64Array(segments * count)
  const forwardScales = new Float64Array(segments).fill(-Infinity)
  const backwardScales = new Float64Array(segments).fill(-Infinity)
  const reached = new Float64Array(count)
  for (const [segment, before] of lattice.before.entries()) {
    const at = segment * count
    let scale = 0
    if (before.length === 0) {
      scale = ways.firstScale
      forward.set(ways.first, at)
    } else {
      reached.fill(0)
      scale = -Infinity
      for (const other of before) {
        scale = addShares(reached, 0, scale, forward, other * count, forwardScales[other] as number)
      }
      const way = ways.to[steps[segment] as number] as Float64Array
      for (let to = 0; to < count; to += 1) {
        let sum = 0
        for (let state = 0; state < count; state += 1) {
          sum += (reached[state] as number) * (way[to * count + state] as number)
        }
        forward[at + to] = sum
      }
    }
    for (let to = 0; to < count; to += 1) forward[at + to] = (forward[at + to] as number) * (chances[at + to] as number)
    forwardScales[segment] = scale + (own[segment] as number) + toShares(forward, at)
  }
  for (const segment of lattice.last) {
    backward.fill(1, segment * count, (segment + 1) * count)
    backwardScales[segment] = 0
  }
  const going = new Float64Array(count)
  const left = new Float64Array(count)
  for (let segment = segments - 1; segment >= 0; segment -= 1) {
    const before = lattice.before[segment] as number[]
    if (before.length === 0) continue
    const at = segment * count
    for (let to = 0; to < count; to += 1) going[to] = (chances[at + to] as number) * (backward[at + to] as number)
    const way = ways.from[steps[segment] as number] as Float64Array
    for (let state = 0; state < count; state += 1) {
      let sum = 0
      for (let to = 0; to < count; to += 1) sum += (going[to] as number) * (way[state * count + to] as number)
      left[state] = sum
    }
    const scale = (own[segment] as number) + (backwardScales[segment] as number) + toShares(left, 0)
    for (const other of before) {
      backwardScales[other] = addShares(backward, other * count, backwardScales[other] as number, left, 0, scale)
    }
  }
  let total = -Infinity
  for (const segment of lattice.last) {
    for (let state = 0; state < count; state += 1) {
      const share = forward[segment * count + state] as number
      total = addLogs(total, Math.log(share) + (forwardScales[segment] as number))
    }
  }
  return { forward, backward, forwardScales, backwardScales, total }
}

/** A model's steps as chances, by where they lead and by where they come from. */
interface Ways {
  /** `to * count + from` */
  to: Float64Array[]
  /** `from * count + to` */
  from: Float64Array[]
  first: Float64Array
  firstScale: number
}

const preparedWays = new WeakMap<Model, Ways>()

function waysOf(model: Model): Ways {
  const prepared = preparedWays.get(model)
  if (prepared) return prepared
  const from = model.steps.map((step) => step.map(Math.exp))
  const { chances: first, scales } = chancesOf(model.first)
  const ways: Ways = { to: from.map(turned), from, first, firstScale: scales[0] as number }
  preparedWays.set(model, ways)
  return ways
}

const turned = (table: Float64Array): Float64Array =>
  table.map((_, at) => table[(at % count) * count + Math.floor(at / count)] as number)

/** Nats as shares of the greatest of each segment, and that one. */
function chancesOf(worth: Float64Array): { chances: Float64Array; scales: Float64Array } {
  const chances = new Float64Array(worth.length)
  const scales = new Float64Array(worth.length / count)
  for (let segment = 0; segment < scales.length; segment += 1) {
    const at = segment * count
    let most = -Infinity
    for (let state = 0; state < count; state += 1) most = Math.max(most, worth[at + state] as number)
    scales[segment] = most
    if (most === -Infinity) continue
    for (let state = 0; state < count; state += 1) chances[at + state] = Math.exp((worth[at + state] as number) - most)
  }
  return { chances, scales }
}

/** Adds the shares of one place to those of another, each with its scale, and gives the scale of the sum. */
function addShares(
  to: Float64Array,
  at: number,
  scale: number,
  more: Float64Array,
  from: number,
  moreScale: number,
): number {
  if (moreScale === -Infinity) return scale
  const most = Math.max(scale, moreScale)
  const old = Math.exp(scale - most)
  const own = Math.exp(moreScale - most)
  for (let state = 0; state < count; state += 1) {
    to[at + state] = (to[at + state] as number) * old + (more[from + state] as number) * own
  }
  return most
}

/** Makes sums shares of the greatest of them, and gives its logarithm. */
function toShares(sums: Float64Array, at: number): number {
  let most = 0
  for (let state = 0; state < count; state += 1) most = Math.max(most, sums[at + state] as number)
  if (most === 0) return -Infinity
  for (let state = 0; state < count; state += 1) sums[at + state] = (sums[at + state] as number) / most
  return Math.log(most)
}

/** The sums in nats, as training needs them. */
export function inNats({ forward, backward, forwardScales, backwardScales, total }: Sums) {
  const nats = (shares: Float64Array, scales: Float64Array): Float64Array =>
    shares.map((share, at) => Math.log(share) + (scales[Math.floor(at / count)] as number))
  return { forward: nats(forward, forwardScales), backward: nats(backward, backwardScales), total }
}

/** What the shares of a segment are to be multiplied with to be probabilities. */
const scaleOf = ({ forwardScales, backwardScales, total }: Sums, segment: number): number =>
  Math.exp((forwardScales[segment] as number) + (backwardScales[segment] as number) - total)

/** How probable it is that a segment is part of the reading, in each state: put into `chances`, where that is given. */
export function probabilities(sums: Sums, segment: number, chances = new Float64Array(count)): Float64Array {
  const scale = scaleOf(sums, segment)
  for (let state = 0; state < count; state += 1) {
    const at = segment * count + state
    chances[state] = (sums.forward[at] as number) * (sums.backward[at] as number) * scale
  }
  return chances
}

function addLogs(a: number, b: number): number {
  if (a === -Infinity) return b
  if (b === -Infinity) return a
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
}
