import { arch } from 'node:process'
import { hashOf } from '../../cache/hash-of.js'
import { readJson, readRecord, writeRecord } from '../../cache/record.js'
import { LostRecord, type Store } from '../../cache/store.js'
import { versionOf } from '../../cache/version.js'
import type { Reading } from '../../digest/reading.js'
import { type Publication, settingsOf } from '../../publication/publication.js'
import type { DigestInput } from '../parse.js'
import { type VolumeSizes, volumesOf } from '../roles/together/volumes-of.js'
import type { ReadingNote } from './reading-record.js'

/** A digest that need not be loaded to be known: its file, and hashes of its bytes and of its corrections. */
export interface KnownInput {
  file: string
  hash: string
  labelsHash?: string
  load(): DigestInput
}

/** A digest's reading, in the store until someone asks for it. */
export interface KeptReading extends ReadingNote {
  file: string
  /** Throws a {@link LostRecord} where the store has not kept it whole. */
  load(): Reading
}

/** A volume of digests, each by its name: a hash of all that its reading depends on but other digests. */
export interface NamedVolume {
  inputs: KnownInput[]
  names: string[]
}

/**
 * Reads all digests of a publication, as `readArchive` does and to the byte, but only those of which the store does not
 * know how they are read. Same order as given. Of all others not a byte is loaded, and one that has changed lets the
 * others of its volume be read again only as far as it tells them something else. Where all is known, the parser is not
 * even imported.
 *
 * `key` of a reading names it by its bytes. `sizes` is for tests.
 */
export async function keepReadings(
  inputs: KnownInput[],
  publication: Publication,
  store: Store,
  sizes?: VolumeSizes,
): Promise<KeptReading[]> {
  const names = namesOf(inputs, publication)
  const cut = volumesOf(
    inputs.map(({ file }) => file),
    sizes,
  )
  const key = hashOf('archive', ...names)
  let notes = knownNotes(store, key)
  if (!notes) {
    const { readChanged } = await import('./read-changed.js')
    const volumes = cut.map((places) => ({
      inputs: places.map((place) => inputs[place] as KnownInput),
      names: places.map((place) => names[place] as string),
    }))
    const read = readChanged(volumes, publication, store)
    notes = read.map((volume) => volume.notes)
    writeRecord(store, key, {
      keys: read.map((volume) => volume.key),
      asked: read.flatMap((volume) => volume.asked),
    })
  }
  const readings = new Array<KeptReading>(inputs.length)
  for (const [index, places] of cut.entries()) {
    for (const [at, place] of places.entries()) {
      const note = notes[index]?.[at] as ReadingNote
      const { file } = inputs[place] as KnownInput
      const load = (): Reading => {
        const reading = readJson<Reading>(store, note.key)
        if (!reading) throw new LostRecord(`the reading of ${file} is lost`)
        return reading
      }
      readings[place] = { file, ...note, load }
    }
  }
  return readings
}

/** What an archive is known to have come to, volume by volume; undefined where anything of it is missing. */
function knownNotes(store: Store, key: string): ReadingNote[][] | undefined {
  const known = readRecord<ArchiveRecord>(store, key)
  if (!known) return undefined
  // Whatever is asked for is kept: the next change needs it.
  for (const asked of known.asked) store.has(asked)
  const notes = known.keys.map((volume) => readRecord<ReadingNote[]>(store, volume))
  const isWhole = notes.map((volume) => volume?.map((note) => store.has(note.key)).every(Boolean)).every(Boolean)
  return isWhole ? (notes as ReadingNote[][]) : undefined
}

/** What was kept of an archive as a whole: under which keys its volumes are, and what else is of use to it. */
interface ArchiveRecord {
  keys: string[]
  asked: string[]
}

function namesOf(inputs: KnownInput[], publication: Publication): string[] {
  const { language, topics, sections, aliases, reading, learned } = publication
  const settings = JSON.stringify({ language, topics, sections, aliases, reading, learned })
  const base = hashOf(versionOf('parser'), arch, settings)
  return inputs.map(({ file, hash, labelsHash }) =>
    hashOf(base, file, hash, labelsHash, JSON.stringify(settingsOf(publication, file))),
  )
}
