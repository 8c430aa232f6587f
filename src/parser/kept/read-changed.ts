import type { Store } from '../../cache/store.js'
import type { Publication } from '../../publication/publication.js'
import { lastOf } from '../last-of.js'
import { digestMember } from '../parse.js'
import { modelFor } from '../roles/roles.js'
import { settleVolumes } from '../roles/together/volume.js'
import type { NamedVolume } from './keep-readings.js'
import { type KeptVolume, keptVolume } from './kept-volume.js'

/** Reads of all volumes what the store does not know; gives for each what is known now, and where it is kept. */
export function readChanged(named: NamedVolume[], publication: Publication, store: Store): KeptVolume[] {
  const model = modelFor(publication)
  const volumes = named.map(({ inputs, names }) =>
    keptVolume(
      inputs.map(({ labelsHash, load }, at) => ({
        name: names[at] as string,
        hasLabels: labelsHash !== undefined,
        member: digestMember(lastOf(load), publication, model),
      })),
      model,
      store,
    ),
  )
  return [...settleVolumes(volumes, publication.reading)]
}
