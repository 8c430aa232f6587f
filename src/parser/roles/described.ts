import type { ConfirmedLayout } from '../layouts/choose.js'
import { type LayoutFacts, layoutFactsOf } from '../layouts/layout-facts.js'
import { viewsOf } from '../layouts/unit-view.js'
import type { Unit } from '../lines/unit.js'
import { type ArchiveFacts, archiveFactsOf } from './archive-facts.js'
import { type DigestFacts, factsOf } from './facts.js'
import { kinsOf } from './kin.js'
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
  const lattice = latticeOf(units, more)
  return { lattice, digest: factsOf(units, lattice.cuts, markdown) }
}

/** Digests that are read together, each with what its kin among them show. A digest alone is an archive of one. */
export function situate(digests: Described[], confirmed?: ConfirmedLayout): Situated[] {
  const situated = new Array<Situated>(digests.length)
  for (const kin of kinsOf(digests.map(({ lattice }) => lattice.units))) {
    const members = kin.map((place) => digests[place] as Described)
    const archive = archiveFactsOf(members.map(({ lattice }) => lattice.units))
    const layouts = layoutFactsOf(
      members.map(({ lattice: { units, cuts }, digest }) => ({
        views: viewsOf(units, cuts, digest, archive),
        units: units.length,
      })),
      confirmed,
    )
    for (const [index, place] of kin.entries())
      situated[place] = { ...(members[index] as Described), archive, layout: layouts[index] as LayoutFacts }
  }
  return situated
}
