import type { ConfirmedLayout } from '../layouts/choose.js'
import { type LayoutFacts, layoutFactsOf } from '../layouts/layout-facts.js'
import { viewsOf } from '../layouts/unit-view.js'
import type { Unit } from '../lines/unit.js'
import { type ArchiveFacts, archiveFactsOf } from './archive-facts.js'
import { type DigestFacts, factsOf } from './facts.js'
import { type Lattice, latticeOf } from './lattice.js'
import type { Precedents } from './precedents/precedent.js'

/** A digest as evidence is drawn from it: its units, the ways to read them, and what is usual in it. */
export interface Described {
  lattice: Lattice
  digest: DigestFacts
}

/** A digest with what its archive knows: all that scoring needs. */
export interface Situated extends Described {
  archive: ArchiveFacts
  layout: LayoutFacts
  /** What an editor has said of lines like its own. */
  precedents?: Precedents
}

/** `more` gives places at which a unit must be able to be cut. */
export function describe(units: Unit[], markdown: boolean, more?: (unit: Unit) => number[]): Described {
  return { lattice: latticeOf(units, more), digest: factsOf(units, markdown) }
}

/** Digests of one publication, each with what all of them show. A digest alone is an archive of one. */
export function situate(digests: Described[], confirmed?: ConfirmedLayout): Situated[] {
  const archive = archiveFactsOf(digests.map(({ lattice }) => lattice.units))
  const layouts = layoutFactsOf(
    digests.map(({ lattice: { units, cuts }, digest }) => ({
      views: viewsOf(units, cuts, digest, archive),
      units: units.length,
    })),
    confirmed,
  )
  return digests.map((described, index) => ({ ...described, archive, layout: layouts[index] as LayoutFacts }))
}
