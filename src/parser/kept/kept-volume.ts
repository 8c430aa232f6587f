import { hashOf } from '../../cache/hash-of.js'
import { readRecord, writeRecord } from '../../cache/record.js'
import type { Store } from '../../cache/store.js'
import { lastOf } from '../last-of.js'
import type { ReadDigest } from '../parse.js'
import type { Model } from '../roles/model.js'
import type { Taught } from '../roles/precedents/taught.js'
import type { PresentMember } from '../roles/together/member.js'
import { type Volume, volumeOf } from '../roles/together/volume.js'
import { namesOfHeard } from './heard.js'
import { type KeptMember, keptMember, type Named, sketchKey } from './kept-member.js'
import type { ReadingNote } from './reading-record.js'

/** What is known of a volume: how its digests are read, in their order, and under which key that is kept. */
export interface KeptVolume {
  notes: ReadingNote[]
  key: string
  /** All that was asked for: the next change needs it. */
  asked: string[]
}

/**
 * A volume that answers by what is kept of it: where its digests are known, and what others tell it, none of them is looked
 * at. Else they are, and those are read that have changed, or are told otherwise.
 */
export function keptVolume(
  digests: (Named & { member: PresentMember<ReadDigest> })[],
  model: Model,
  whole: Store,
): Volume<KeptVolume> {
  const asked = new Set<string>()
  const store = noting(whole, asked)
  const name = hashOf('volume', ...digests.map((digest) => digest.name))
  const opened = lastOf(() => openVolume(digests, model, store))
  const keep = <Outcome>(outcome: Outcome): Outcome => {
    for (const member of opened().members) member.keep()
    return outcome
  }
  const recall = <Outcome>(key: string, find: () => Outcome): Outcome => {
    const known = readRecord<{ outcome: Outcome }>(store, key)
    if (known) return known.outcome
    const outcome = keep(find())
    writeRecord(store, key, { outcome })
    return outcome
  }
  return {
    exampleLooks: () => recall(hashOf('looks', name), () => opened().volume.exampleLooks()),
    taught(looks) {
      if (!digests.some(({ hasLabels }) => hasLabels)) return undefined
      const { all } = namesOfHeard({ looks, taught: [] })
      return recall(hashOf('taught', name, all), () => opened().volume.taught(looks))
    },
    settle(heard) {
      const { all, among } = namesOfHeard(heard)
      const numbersKey = hashOf('likenesses', name)
      const numbers = all === '' ? undefined : readRecord<Float64Array>(store, numbersKey)
      const known = hashOf('readings', name, numbers ? among(numbers) : all)
      for (const digest of digests) store.has(sketchKey(digest.name))
      const notes = readRecord<ReadingNote[]>(store, known)
      if (notes?.map((note) => store.has(note.key)).every(Boolean)) return { notes, key: known, asked: [...asked] }
      const read = keep(opened().volume.settle(heard))
      // What is said of other lines than the volume has does not concern it: so it is known again whatever else is said.
      const own = Float64Array.from(new Set(opened().members.flatMap((member) => [...member.likenesses()])))
      const key = all === '' ? known : hashOf('readings', name, among(own))
      if (all !== '') writeRecord(store, numbersKey, own)
      writeRecord(store, key, read)
      return { notes: read, key, asked: [...asked] }
    },
  }
}

/** A store that notes what is asked of it. */
function noting(store: Store, asked: Set<string>): Store {
  const note = (key: string): string => {
    asked.add(key)
    return key
  }
  return {
    ...store,
    has: (key) => store.has(note(key)),
    read: (key) => store.read(note(key)),
    write: (key, value) => store.write(note(key), value),
  }
}

function openVolume(
  digests: (Named & { member: PresentMember<ReadDigest> })[],
  model: Model,
  store: Store,
): { members: KeptMember[]; volume: Volume<ReadingNote[]> } {
  const members = digests.map((digest) => keptMember(digest, digest.member, store))
  const volume = volumeOf(members, model, (asked, find): Taught => {
    const names = asked.map(({ member, standing, looks, toldByKin }) => member.pupilKey(standing, looks, toldByKin))
    const key = hashOf('lessons', ...names)
    const known = readRecord<Taught>(store, key)
    if (known) return known
    const taught = find()
    writeRecord(store, key, taught)
    return taught
  })
  return { members, volume }
}
