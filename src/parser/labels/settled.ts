import type { LabelRow } from '../../digest/labels.js'
import { wordKey, wordsOf } from '../../lexicon/phrases.js'
import type { Draft } from '../draft.js'
import { editionRows, rowOf } from './edition.js'

/**
 * Rows for lines about which nothing is left to decide: all of a text edition, which says what each is; the headings that an editor has confirmed in `publication.yml`,
 * whatever their marks, numbers and case, and a Markdown picture, which is a link to it. A correction of the line says
 * more.
 */
export function settled(draft: Draft, sections: string[], corrections: LabelRow[]): LabelRow[] {
  const known = new Set(sections.map((section) => wordKey(wordsOf(section))))
  const corrected = new Set(corrections.map(({ line }) => line))
  if (draft.frontMatter?.edition !== undefined)
    return editionRows(draft.children).filter(({ line }) => !corrected.has(line))
  return draft.children.flatMap((line) => {
    if (line.frontMatter || corrected.has(line.number)) return []
    if (known.size > 0 && known.has(wordKey(line.look.words))) return [rowOf(line, 'section')]
    return line.text.includes('![') && picture.test(line.text.trim()) ? [rowOf(line, 'link')] : []
  })
}

const picture = /^(?:\[\s*)?!\[[^\]]{0,500}\]\([^()\s]{1,2000}(?:\s+"[^"]{0,300}")?\)(?:\s*\]\([^()\s]{1,2000}\))?$/
