import { type Preset, unified } from 'unified'
import { VFile } from 'vfile'
import { readLabels } from '../digest/labels.js'
import type { Reading } from '../digest/reading.js'
import type { Publication } from '../publication/publication.js'
import type { Draft } from './draft.js'
import { digestCompile } from './items/compile.js'
import { digestEnrich } from './items/enrich.js'
import { digestItems } from './items/items.js'
import { applicable } from './labels/applicable.js'
import { digestLines } from './lines/lines.js'
import { digestRead } from './read/read.js'
import { digestRepair } from './repair/repair.js'
import { type Described, type Situated, situate } from './roles/described.js'
import type { Model } from './roles/model.js'
import { describeDraft, digestRoles, type InArchive, lookTogether } from './roles/roles.js'
import { stateOf, unknownPublication } from './state.js'

/** The whole way of a digest, stage by stage: bytes or text in, a {@link Reading} out. `unified().use(digestParse)`. */
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
 * Reads all digests of a publication: they help to read each other. Same order as given. Never fails. `model` is for
 * those who measure what other weights read.
 */
export function readArchive(inputs: DigestInput[], publication: Publication, model?: Model): Reading[] {
  return readFiles(inputs, publication, model).map(({ reading }) => reading)
}

/** The same with each digest's file, which holds its messages with their places and all that an explanation needs. */
export function readFiles(
  inputs: DigestInput[],
  publication: Publication,
  model?: Model,
): { file: VFile; reading: Reading }[] {
  const begun = inputs.map((input) => begin(input, publication))
  const together = lookTogether(begun, publication, model)
  return begun.map(({ file, draft }, index) => {
    stateOf(file).inArchive = together[index] as InArchive
    return { file, reading: toDigest.stringify(toDigest.runSync(draft, file), file) }
  })
}

/** All digests of a publication with what they show together, before anything is known of what their lines may be. */
export function situateInputs(
  inputs: DigestInput[],
  publication: Publication,
): { file: VFile; draft: Draft; situated: Situated }[] {
  const begun = inputs.map((input) => begin(input, publication))
  const situated = situate(
    begun.map(({ described }) => described),
    publication.reading,
  )
  return begun.map(({ file, draft }, index) => ({ file, draft, situated: situated[index] as Situated }))
}

/** A file's lines with their looks, before any of them has a role. */
export const draftOf = (file: VFile): Draft => toLines.runSync(toLines.parse(file), file)

function begin(
  { file: path, bytes, labels }: DigestInput,
  publication: Publication,
): { file: VFile; draft: Draft; described: Described } {
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
export function parseDigest(digest: Uint8Array | string, options: ParseOptions = {}): Reading {
  const bytes = typeof digest === 'string' ? new TextEncoder().encode(digest) : digest
  const publication = options.publication ?? unknownPublication
  const input: DigestInput = { file: options.file ?? 'digest.txt', bytes }
  if (options.labels !== undefined) input.labels = options.labels
  return (readArchive([input], publication) as [Reading])[0]
}
