import type { Situated } from '../described.js'
import { gatheringBy } from '../gathering.js'
import type { Model } from '../model.js'
import type { Scored } from '../score.js'
import { states } from '../states.js'
import { sumPaths } from '../sums.js'
import { firstReadingOf } from './first-reading.js'
import { noteRereading } from './notes.js'
import { type Profile, profilesOf } from './profile.js'

/** The profiles of digests that are read together, from what each piece of them is worth at first. */
export const profilesFrom = (digests: { situated: Situated; scored: Scored; model: Model }[]): Profile[] =>
  profilesOf(
    digests.map(({ situated, scored, model }) => ({
      situated,
      first: firstReadingOf(scored, sumPaths(scored, model)),
    })),
  )

/** Adds to what each piece of a digest is worth what its first reading shows. */
export function reread(scored: Scored, situated: Situated, profile: Profile, model: Model): void {
  const { segments, units } = scored.lattice
  const evidence = gatheringBy(model)
  for (const [index, segment] of segments.entries()) {
    if (units[segment.unit]?.fixed) continue
    noteRereading(segment, situated, profile, evidence.note)
    evidence.addTo(scored.worth, index * states.length)
  }
}
