import { hashOf } from '../../cache/hash-of.js'
import { readRecord, writeRecord } from '../../cache/record.js'
import type { Store } from '../../cache/store.js'
import type { Reading } from '../../digest/reading.js'
import { firstLostLine } from '../items/lost-line.js'
import { lastOf } from '../last-of.js'
import type { ReadDigest } from '../parse.js'
import { type ArchiveFacts, toldOfArchive } from '../roles/archive-facts.js'
import type { Heard, Member, PresentMember, Standing } from '../roles/together/member.js'
import { likenessNumbers, namesOfHeard } from './heard.js'
import type { ReadingNote } from './reading-record.js'
import type { Sketch, Step } from './sketch.js'

/** A digest of a volume that answers by what is kept of it, as far as that holds. */
export interface KeptMember extends Member<ReadingNote> {
  /** In which ways its pieces may be like a line that an editor speaks about: known when one has spoken. */
  likenesses(): Float64Array
  /** Names a pupil by all that it is made of. */
  pupilKey(standing: Standing, looks: Heard['looks'], toldByKin: Uint32Array): string
  /** Keeps what had to be found anew. */
  keep(): void
}

/** A digest by its name: a hash of its content and of all that an editor has said of it alone. */
export interface Named {
  name: string
  hasLabels: boolean
}

/** Under which key its sketch is kept. */
export const sketchKey = (name: string): string => hashOf('sketch', name)

export function keptMember({ name, hasLabels }: Named, member: PresentMember<ReadDigest>, store: Store): KeptMember {
  const key = sketchKey(name)
  const known = readRecord<Sketch>(store, key) ?? {}
  const sketch: Sketch = { ...known }
  const take = <Outcome>(step: Step<Outcome> | undefined, told: string, find: () => Outcome): Step<Outcome> =>
    step?.told === told ? step : { told, outcome: find() }
  const keys = () => {
    sketch.keys ??= member.keys()
    return sketch.keys
  }
  const archiveName = lastOf((archive: ArchiveFacts) => hashOf(toldOfArchive(keys(), archive)))
  const standingName = lastOf(({ archive, ranking }: Standing) => hashOf(archiveName(archive), ranking[0]?.id))
  const numbersAt = (standing: Standing): Float64Array => {
    const find = () => likenessNumbers(member.situated(standing))
    sketch.likenesses = take(sketch.likenesses, archiveName(standing.archive), find)
    return sketch.likenesses.outcome
  }
  const heardName = (standing: Standing, heard: Heard): string => {
    const { all, among } = namesOf(heard)
    return hashOf(standingName(standing), all === '' ? '' : among(numbersAt(standing)))
  }
  const uncorrected = (looks: Heard['looks']): Heard => uncorrectedHeard(looks)
  return {
    keys,
    isCorrected() {
      if (!hasLabels) return false
      sketch.isCorrected ??= member.isCorrected()
      return sketch.isCorrected
    },
    layouts(archive) {
      const find = () => member.layouts(archive).map(({ id, worth }) => ({ id, worth }))
      sketch.layouts = take(sketch.layouts, archiveName(archive), find)
      return sketch.layouts.outcome
    },
    exampleLooks(standing) {
      sketch.examples = take(sketch.examples, archiveName(standing.archive), () => member.exampleLooks(standing))
      return sketch.examples.outcome
    },
    votesUncorrected(standing, looks) {
      const told = heardName(standing, uncorrected(looks))
      sketch.uncorrected = take(sketch.uncorrected, told, () => member.votesUncorrected(standing, looks))
      return sketch.uncorrected.outcome
    },
    votes(standing, heard) {
      const told = heardName(standing, heard)
      sketch.votes = take(sketch.votes, told, () => member.votes(standing, heard))
      return sketch.votes.outcome
    },
    pupil: (standing, looks, toldByKin) => member.pupil(standing, looks, toldByKin),
    pupilKey: (standing, looks, toldByKin) => hashOf(name, heardName(standing, uncorrected(looks)), bytesOf(toldByKin)),
    outcome(standing, heard, toldByKin) {
      const told = hashOf(heardName(standing, heard), bytesOf(toldByKin))
      const isThere = sketch.reading !== undefined && store.has(sketch.reading.outcome.key)
      sketch.reading = take(isThere ? sketch.reading : undefined, told, () =>
        keepReading(store, member.outcome(standing, heard, toldByKin)),
      )
      return sketch.reading.outcome
    },
    likenesses: () => sketch.likenesses?.outcome ?? new Float64Array(),
    keep() {
      const isNew = Object.entries(sketch).some(([name, value]) => known[name as keyof Sketch] !== value)
      if (isNew) writeRecord(store, key, sketch)
    },
  }
}

/** The digests of a volume hear the same, and each asks for its names. */
const namesOf = lastOf(namesOfHeard)
const uncorrectedHeard = lastOf((looks: Heard['looks']): Heard => ({ looks, taught: [] }))

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

/** Keeps a reading, without the tree that it was made of. */
function keepReading(store: Store, { file, reading: { digest, lines, edits } }: ReadDigest): ReadingNote {
  const reading: Reading = { digest, lines, edits }
  const bytes = new TextEncoder().encode(JSON.stringify(reading))
  const key = hashOf('reading', bytes)
  if (!store.has(key)) store.write(key, bytes)
  const lostLine = firstLostLine(file.value as Uint8Array, reading)
  return { key, ...(lostLine !== undefined && { lostLine }), messages: digest.messages }
}
