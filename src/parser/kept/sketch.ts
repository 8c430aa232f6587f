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
  uncorrected?: Step<Votes>
  votes?: Step<Votes>
  reading?: Step<ReadingNote>
}
