import type { LabelRow } from '../../digest/labels.js'
import { wordsOf } from '../../lexicon/phrases.js'
import type { Draft } from '../draft.js'

/**
 * A row for each line that is one of the headings that an editor has confirmed in `publication.yml`; marks, numbers and
 * case do not count. A correction of the line itself says more.
 */
export function confirmedSections(draft: Draft, sections: string[], corrections: LabelRow[]): LabelRow[] {
  if (sections.length === 0) return []
  const known = new Set(sections.map((section) => keyOf(wordsOf(section))))
  const corrected = new Set(corrections.map(({ line }) => line))
  return draft.children
    .filter(({ number, look, frontMatter }) => !frontMatter && !corrected.has(number) && known.has(keyOf(look.words)))
    .map(({ number }) => ({
      line: number,
      roles: ['section'],
      text: '',
      starts: false,
      unsure: false,
      unsureStart: false,
      at: 0,
    }))
}

const keyOf = (words: string[]): string => words.filter((word) => /[\p{L}\p{N}]/u.test(word)).join(' ')
