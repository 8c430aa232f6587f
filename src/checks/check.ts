import type { Reading, TreeReading } from '../digest/reading.js'
import type { Item, Row, SentLine } from '../digest/schema.js'
import type { Draft } from '../parser/draft.js'
import type { RolesReading } from '../parser/roles/read-roles.js'
import type { Publication } from '../publication/publication.js'

/** A digest as read, for complaints about it. */
export interface Seen {
  reading: TreeReading
  draft: Draft
  roles: RolesReading
  publication: Publication
}

/** Something that an editor should look at: where it is, what it is, and what to write where. */
export interface Complaint {
  line: number
  text: string
  /** The item that it is about, or the row of a line: they carry the code. */
  item?: Item
  row?: Row
}

/** One kind of complaint. Its code is its name, in messages, in items and in rows. */
export interface Check {
  code: string
  find(seen: Seen): Complaint[]
}

/** Every row of a digest with its line, corrected ones left out: an editor has settled those. */
export function openRows({ lines }: Reading): { line: SentLine; row: Row }[] {
  return lines.flatMap((line) => line.rows.filter(({ corrected }) => !corrected).map((row) => ({ line, row })))
}

/** The name of a digest's corrections. */
export const labelsName = (file: string): string =>
  `${file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')}.labels`

/** What an editor calls a role. */
export const roleNames: Record<Row['role'], string> = {
  section: 'a section’s heading',
  headline: 'a headline',
  subhead: 'a second headline',
  byline: 'a byline',
  paragraph: 'a paragraph',
  quote: 'a quotation',
  attribution: 'a line that says whose the quotation is',
  bullet: 'an entry of a list',
  link: 'a link’s label',
  caption: 'a photo’s caption',
  credit: 'a photo’s credit',
  furniture: 'no news',
  cont: 'more of the line above',
  break: 'the end of a section',
}
