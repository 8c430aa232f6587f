import type { Situated } from '../described.js'
import { type Model, stateParts } from '../model.js'
import { type Note, noteRows } from '../note.js'
import type { Scored } from '../score.js'
import { components, states } from '../states.js'
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
  const parts = new Float64Array(components.length)
  const rowOf = noteRows(model.evidence)
  const note: Note = (template, a, b, c, d, e, f) => {
    const row = rowOf(template, a, b, c, d, e, f)
    for (let part = 0; part < row.length; part += 1) parts[part] = (parts[part] as number) + (row[part] as number)
  }
  for (const [index, segment] of segments.entries()) {
    if (units[segment.unit]?.fixed) continue
    parts.fill(0)
    noteRereading(segment, situated, profile, note)
    for (const [state, own] of stateParts.entries()) {
      let sum = 0
      for (const part of own) sum += parts[part] as number
      const at = index * states.length + state
      scored.worth[at] = (scored.worth[at] as number) + sum
    }
  }
}
