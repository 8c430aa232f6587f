import type { LayoutFacts } from '../layouts/layout-facts.js'
import type { Cut } from '../lines/cuts.js'
import type { Unit } from '../lines/unit.js'
import type { ArchiveFacts } from './archive-facts.js'
import type { DigestFacts } from './facts.js'
import type { Segment } from './lattice.js'
import type { Note } from './note.js'

/** All that evidence may be drawn from: a piece of a line, its neighbours, its digest, its archive. */
export interface Scene {
  segment: Segment
  unit: Unit
  index: number
  units: Unit[]
  /** Where the unit may be cut. */
  cuts: Cut[]
  /** The units before and after, where the piece reaches to that edge of its own. */
  before: Unit | undefined
  after: Unit | undefined
  digest: DigestFacts
  archive: ArchiveFacts
  layout: LayoutFacts
}

/** A kind of evidence. `note` takes the name of each thing that holds; what it is worth stands in the weights. */
export type Feature = (scene: Scene, note: Note) => void
