import {
  type Candidate,
  type ConfirmedLayout,
  candidatesOf,
  chosenOf,
  type LayoutWorth,
  rankLayouts,
} from '../layouts/choose.js'
import { type LayoutFacts, layoutFactsOf } from '../layouts/layout-facts.js'
import { type UnitView, viewsOf } from '../layouts/unit-view.js'
import type { Unit } from '../lines/unit.js'
import { type ArchiveFacts, archiveFactsOf } from './archive-facts.js'
import { type DigestFacts, factsOf } from './facts.js'
import { kinsOf } from './kin.js'
import { type Lattice, latticeOf } from './lattice.js'
import { type LineKeys, lineKeysOf } from './line-keys.js'
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
  const keys = digests.map(({ lattice }) => lineKeysOf(lattice.units))
  for (const kin of kinsOf(keys)) {
    const archive = archiveFactsOf(kin.map((place) => keys[place] as LineKeys))
    const looked = kin.map((place) => lookForLayouts(digests[place] as Described, archive, confirmed))
    const rankings = rankLayouts(looked.map(({ candidates }) => candidates))
    for (const [index, place] of kin.entries()) {
      const { views, candidates } = looked[index] as (typeof looked)[number]
      const described = digests[place] as Described
      const chosen = chosenOf(views, candidates, rankings[index] as LayoutWorth[])
      situated[place] = { ...described, archive, layout: layoutFactsOf(chosen, described.lattice.units.length) }
    }
  }
  return situated
}

/** A digest as layouts see it in its archive, with all that are worth trying. */
export function lookForLayouts(
  { lattice: { units, cuts }, digest }: Described,
  archive: ArchiveFacts,
  confirmed?: ConfirmedLayout,
): { views: UnitView[]; candidates: Candidate[] } {
  const views = viewsOf(units, cuts, digest, archive)
  return { views, candidates: candidatesOf(views, confirmed) }
}
