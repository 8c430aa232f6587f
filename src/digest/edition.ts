import type { PartRole } from './tree.js'

/**
 * What each part of a text edition begins with, so that it is read back as what it is. Heading signs and bullets are those
 * of Markdown; a part without a mark is a paragraph.
 */
export const editionMarks = {
  section: '## ',
  headline: '### ',
  subhead: '#### ',
  byline: '— ',
  quote: '> ',
  // A dash of its own, the one that names who speaks: a byline's may stand below a quotation, too.
  attribution: '― ',
  bullet: '- ',
  link: '→ ',
  caption: '□ ',
  credit: '※ ',
} as const satisfies Partial<Record<PartRole, string>>

/** How a text edition's text is written: as it stands, or as Markdown. Its front matter says so, below `edition`. */
export const editionFormats = ['plain', 'markdown'] as const
export type EditionFormat = (typeof editionFormats)[number]

/** A name of ours in brackets: the digest has no heading, or no headline, here. No heading of a digest is read with them. */
export const bracketed = (name: string): string => (/^\[.*\]$/.test(name) ? name : `[${name}]`)
