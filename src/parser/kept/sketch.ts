import type { LayoutWorth } from '../layouts/choose.js'
import type { LineKeys } from '../roles/line-keys.js'
import type { Votes } from '../roles/rereading/tallies.js'
import type { ReadingNote } from './reading-record.js'

/** What came of a step, under a hash of all that it was told: told otherwise, it is taken again. */
export interface Step<Outcome> {
  told: string
  outcome: Outcome
}

/**
 * What a digest has given to the others of its volume, step by step, and what came of it: while that holds, the others can
 * be read without it. What was never asked for is undefined.
 */
export interface Sketch {
  isCorrected?: boolean
  keys?: LineKeys
  layouts?: Step<LayoutWorth[]>
  /** Only where an editor has said something. */
  likenesses?: Step<Float64Array>
  examples?: Step<string[][]>
  uncorrected?: Step<SparseVotes>
  votes?: Step<SparseVotes>
  reading?: Step<ReadingNote>
}

/** Votes without their zeros, which are nearly all of them: the places of the others, and what stands there. */
export interface SparseVotes {
  shapes: Float64Array
  length: number
  places: Uint32Array
  shares: Int32Array
}

export function sparse({ shapes, likely }: Votes): SparseVotes {
  const places = Uint32Array.from([...likely.keys()].filter((place) => likely[place] !== 0))
  return { shapes, length: likely.length, places, shares: Int32Array.from(places, (place) => likely[place] as number) }
}

export function dense({ shapes, length, places, shares }: SparseVotes): Votes {
  const likely = new Int32Array(length)
  for (const [index, place] of places.entries()) likely[place] = shares[index] as number
  return { shapes, likely }
}
