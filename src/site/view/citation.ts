import type { Issue } from '../../archive/archive.js'
import type { Item } from '../../digest/schema.js'
import { type ApaCitation, apaOf } from '../cite/apa.js'
import { bibtexOf } from '../cite/bibtex.js'
import { archivedCopy, originalOf } from '../cite/original.js'
import { referenceOf } from '../cite/reference.js'
import { hostOf } from '../href.js'
import type { Context } from './context.js'
import type { Piece } from './piece.js'

/** An item as others cite it: by its address, which never moves, as its place in the issue may. */
export interface CitationView {
  /** In words, as the APA style has it. */
  apa: ApaCitation
  /** For LaTeX; missing where the publication leaves references out. */
  bibtex?: string
  /** For reference managers: CSL-JSON, a list of one. */
  csl?: string
  /** The web archive's copy of the page that the item leads to. */
  archived?: Piece
}

/** Makes an item's citation in each of the forms that it is asked for in. */
export function citationView(issue: Issue, item: Item, context: Context): CitationView {
  const { references } = context.archive.publication.outputs
  const reference = referenceOf(issue, item, context)
  return {
    apa: apaOf(reference, context.words),
    ...(references ? { bibtex: bibtexOf(reference), csl: JSON.stringify([reference]) } : {}),
    ...archived(issue, item, context),
  }
}

function archived({ digest }: Issue, item: Item, { archive, words }: Context): { archived?: Piece } {
  const url = archive.publication.webArchive ? originalOf(item) : undefined
  if (url === undefined) return {}
  return { archived: { text: words.cite.archived(hostOf(url)), url: archivedCopy(url, digest.date) } }
}
