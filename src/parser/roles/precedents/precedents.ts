import type { ReadingSettings } from '../../../publication/publication.js'
import type { Situated } from '../described.js'
import type { Model } from '../model.js'
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
  const taught = taughtBy(corrected, model)
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
