import type { ReadingSettings } from '../../../publication/publication.js'
import type { Situated } from '../described.js'
import type { Model } from '../model.js'
import type { Profile } from '../rereading/profile.js'
import { profilesFrom, reread } from '../rereading/reread.js'
import { type Scored, score } from '../score.js'
import { addAnswers } from './answers.js'
import { addPrecedent, type Precedents } from './precedent.js'
import { type Corrected, taughtBy } from './taught.js'

/** Gives to the digests of an archive what an editor has said of lines like theirs: answers first, then corrections. */
export function addPrecedents(
  digests: Situated[],
  reading: ReadingSettings,
  corrected: Corrected[],
  model: Model,
): void {
  if (reading.lines.length > 0 || reading.layout !== undefined || reading.sectionLayout !== undefined) {
    const precedents = digests.map((): Precedents => [])
    addAnswers(digests, precedents, reading)
    for (const [index, situated] of digests.entries()) situated.precedents = precedents[index] as Precedents
  }
  if (corrected.length === 0) return
  const taught = taughtBy(corrected, scoredUncorrected(digests, corrected, model), model)
  for (const situated of digests) {
    const { segments, units } = situated.lattice
    situated.precedents ??= []
    for (const [index, segment] of segments.entries()) {
      if (units[segment.unit]?.fixed) continue
      for (const { likeness, byKey } of taught) {
        const precedent = byKey.get(likeness.keyOf(segment, situated) ?? '')
        if (!precedent) continue
        addPrecedent(situated.precedents, index, precedent)
        break
      }
    }
  }
}

/** What the pieces of corrected digests are worth, by both readings, as if no digest were corrected. */
function scoredUncorrected(digests: Situated[], corrected: Corrected[], model: Model): Scored[] {
  const archives = new Set(corrected.map(({ situated }) => situated.archive))
  const looked = digests
    .filter(({ archive }) => archives.has(archive))
    .map((situated) => ({ situated, scored: score(situated, model), model }))
  const profiles = profilesFrom(looked)
  return corrected.map(({ situated: own }) => {
    const place = looked.findIndex(({ situated }) => situated === own)
    const { scored } = looked[place] as (typeof looked)[number]
    reread(scored, own, profiles[place] as Profile, model)
    return scored
  })
}
