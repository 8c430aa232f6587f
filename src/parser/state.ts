import type { VFile } from 'vfile'
import type { LabelRow } from '../digest/labels.js'
import type { Findings } from '../enrich/findings.js'
import type { ItemWords } from '../enrich/words.js'
import { emptyPublication, type Publication } from '../publication/publication.js'
import type { Draft } from './draft.js'
import type { RowsByLine } from './roles/clamp.js'
import type { RolesReading } from './roles/read-roles.js'
import type { InArchive } from './roles/together/member.js'

/** What the stages of reading one digest know besides its tree. It travels with the file. */
export interface ReadingState {
  publication: Publication
  /** The editor's corrections. */
  corrections: LabelRow[]
  /** The same by line, with what is settled without the editor; none where there is neither. */
  rows?: RowsByLine
  /** From the archive that the digest is read with; a digest alone is one. */
  inArchive?: InArchive
  draft?: Draft
  roles?: RolesReading
  /** Of each item, its words by part and what was found in them. */
  items?: { words: ItemWords; findings: Findings }[]
}

declare module 'vfile' {
  interface DataMap {
    newsbinder: ReadingState
  }
}

/** One for all digests of which nothing else is known: what is prepared for a publication is prepared once for it. */
export const unknownPublication = emptyPublication('')

/** The state of a file, begun where there is none: then nothing but the digest is known. */
export function stateOf(file: VFile): ReadingState {
  file.data.newsbinder ??= { publication: unknownPublication, corrections: [] }
  return file.data.newsbinder
}
