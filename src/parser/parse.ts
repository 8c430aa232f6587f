import { type Preset, unified } from 'unified'
import { VFile } from 'vfile'
import { readLabels } from '../digest/labels.js'
import type { TreeReading } from '../digest/reading.js'
import type { Publication } from '../publication/publication.js'
import type { Draft } from './draft.js'
import { digestCompile } from './items/compile.js'
import { digestEnrich } from './items/enrich.js'
import { digestItems } from './items/items.js'
import { applicable } from './labels/applicable.js'
import { lastOf } from './last-of.js'
import { digestLines } from './lines/lines.js'
import { digestRead } from './read/read.js'
import { digestRepair } from './repair/repair.js'
import { type Situated, situate } from './roles/described.js'
import type { Model } from './roles/model.js'
import { describeDraft, digestRoles, modelFor } from './roles/roles.js'
import { type Begun, memberOf, type PresentMember } from './roles/together/member.js'
import { settleVolumes, volumeOf } from './roles/together/volume.js'
import { type VolumeSizes, volumesOf } from './roles/together/volumes-of.js'
import { stateOf, unknownPublication } from './state.js'

/** The whole way of a digest, stage by stage: bytes or text in, a {@link TreeReading} out. `unified().use(digestParse)`. */
export const digestParse: Preset = {
  plugins: [digestRead, digestRepair, digestLines, digestRoles, digestItems, digestEnrich, digestCompile],
}

/** The first half of the way, after which all digests of an archive are known; and the second, which they help with. */
const toLines = unified().use(digestRead).use(digestRepair).use(digestLines).freeze()
const toDigest = unified().use(digestRoles).use(digestItems).use(digestEnrich).use(digestCompile).freeze()

/** A digest as it lies in its folder: the file's name from that folder, its bytes, and the editor's corrections. */
export interface DigestInput {
  file: string
  bytes: Uint8Array
  labels?: string
}

/**
 * Reads all digests of a publication: those of a volume help to read each other, and what an editor says helps with all.
 * Same order as given. Never fails. `model` is for those who measure what other weights read, `sizes` for tests.
 */
export function readArchive(
  inputs: DigestInput[],
  publication: Publication,
  model?: Model,
  sizes?: VolumeSizes,
): TreeReading[] {
  return readAll(inputs, publication, ({ reading }) => reading, model, sizes)
}

/** The same with each digest's file, which holds its messages with their places and all that an explanation needs. */
export function readFiles(inputs: DigestInput[], publication: Publication, model?: Model): ReadDigest[] {
  return readAll(inputs, publication, (read) => read, model)
}

/** A digest's reading, and its file. */
export interface ReadDigest {
  file: VFile
  reading: TreeReading
}

/** `take` says what is wanted of each digest: the rest is given up when its volume is read. */
function readAll<Wanted>(
  inputs: DigestInput[],
  publication: Publication,
  take: (read: ReadDigest) => Wanted,
  model = modelFor(publication),
  sizes?: VolumeSizes,
): Wanted[] {
  const cut = volumesOf(
    inputs.map(({ file }) => file),
    sizes,
  )
  const volumes = cut.map((places) =>
    volumeOf(
      places.map((place) => digestMember(() => inputs[place] as DigestInput, publication, model)),
      model,
    ),
  )
  const wanted = new Array<Wanted>(inputs.length)
  let index = 0
  for (const read of settleVolumes(volumes, publication.reading)) {
    for (const [at, place] of (cut[index] as number[]).entries()) wanted[place] = take(read[at] as ReadDigest)
    index += 1
  }
  return wanted
}

/** A digest of a volume, to be read as a whole. It is loaded when something is asked of it that its lines must tell. */
export function digestMember(
  load: () => DigestInput,
  publication: Publication,
  model: Model,
): PresentMember<ReadDigest> {
  const begun = lastOf(() => begin(load(), publication))
  const member = memberOf(begun, publication.reading, model)
  return {
    ...member,
    isCorrected: () => load().labels !== undefined && member.isCorrected(),
    outcome(...told) {
      const { file, draft } = begun()
      stateOf(file).inArchive = member.outcome(...told)
      return { file, reading: toDigest.stringify(toDigest.runSync(draft, file), file) }
    },
  }
}

/**
 * All digests of a publication with what those of a volume show together, before anything is known of what their lines may
 * be; volume by volume.
 */
export function situateInputs(
  inputs: DigestInput[],
  publication: Publication,
): { file: VFile; draft: Draft; situated: Situated }[] {
  return volumesOf(inputs.map(({ file }) => file)).flatMap((places) => {
    const begun = places.map((place) => begin(inputs[place] as DigestInput, publication))
    const situated = situate(
      begun.map(({ described }) => described),
      publication.reading,
    )
    return begun.map(({ file, draft }, index) => ({ file, draft, situated: situated[index] as Situated }))
  })
}

/** A file's lines with their looks, before any of them has a role. */
export const draftOf = (file: VFile): Draft => toLines.runSync(toLines.parse(file), file)

function begin({ file: path, bytes, labels }: DigestInput, publication: Publication): Begun {
  const file = new VFile({ path, value: bytes, data: { newsbinder: { publication, corrections: [] } } })
  const draft = draftOf(file)
  const state = stateOf(file)
  if (labels !== undefined) state.corrections = applicable(readLabels(labels), draft, file)
  return { file, draft, described: describeDraft(draft, state) }
}

export interface ParseOptions {
  /** The digest's file name, which may hold its date and says whether it is Markdown. */
  file?: string
  publication?: Publication
  /** Corrections, as a `.labels` file. */
  labels?: string
}

/**
 * Reads one digest by itself, from its bytes or its text.
 *
 * Never throws for what stands in the digest: any bytes give a digest, with messages where something is doubtful.
 */
export function parseDigest(digest: Uint8Array | string, options: ParseOptions = {}): TreeReading {
  const bytes = typeof digest === 'string' ? new TextEncoder().encode(digest) : digest
  const publication = options.publication ?? unknownPublication
  const input: DigestInput = { file: options.file ?? 'digest.txt', bytes }
  if (options.labels !== undefined) input.labels = options.labels
  return (readArchive([input], publication) as [TreeReading])[0]
}
