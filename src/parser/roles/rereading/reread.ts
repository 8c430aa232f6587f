import type { Situated } from '../described.js'
import { gatheringBy } from '../gathering.js'
import type { Model } from '../model.js'
import type { Scored } from '../score.js'
import { states } from '../states.js'
import { noteRereading } from './notes.js'
import type { Profile } from './profile.js'

/** What each piece of a digest is worth with what its first reading shows. */
export function reread(scored: Scored, situated: Situated, profile: Profile, model: Model): Scored {
  const { segments, units } = scored.lattice
  const worth = scored.worth.slice()
  const evidence = gatheringBy(model)
  for (const [index, segment] of segments.entries()) {
    if (units[segment.unit]?.fixed) continue
    noteRereading(segment, situated, profile, evidence.note)
    evidence.addTo(worth, index * states.length)
  }
  return { ...scored, worth }
}
