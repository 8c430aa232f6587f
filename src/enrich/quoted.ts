import type { Source } from '../digest/schema.js'
import { reportWords } from '../lexicon/names/name-words.js'
import { nationalities } from '../lexicon/names/nationalities.js'
import { titles } from '../lexicon/names/titles.js'
import { goneBy } from '../lexicon/names/verbs.js'
import type { NamedPassage } from './mentions.js'
import { wordsBetween } from './passages.js'
import type { Span } from './spans.js'

/** "According to the World Health Organization", "a report by Amnesty International": whose words an item rests on. */
export function quoted(passage: NamedPassage): Source[] {
  const { words } = passage
  return passage.names.flatMap((name) => {
    if (!speaks(name)) return []
    const start = beforeTitles(passage, name)
    const before = words[start - 1]
    if (!before || words[start]?.before !== ' ') return []
    const introduces =
      before.lower === 'to'
        ? words[start - 2]?.lower === 'according'
        : goneBy.has(before.lower) || (isReportBy(words, start - 1) && !name.titled)
    const from = goneBy.has(before.lower) ? start - 1 : start - 2
    return introduces ? [source(name, wordsBetween(passage, from, name.last))] : []
  })
}

/** Where what introduces a name begins: "the", "French President". */
function beforeTitles({ words }: NamedPassage, { first }: Span): number {
  let start = first
  while (start > Math.max(0, first - 4) && words[start]?.before === ' ') {
    const { lower = '' } = words[start - 1] ?? {}
    if (!articles.has(lower) && !titles.has(lower) && !nationalities.has(lower)) break
    start -= 1
  }
  return start
}

const articles = new Set(['the', 'le', 'la', "l'", 'el', 'il', 'der', 'die', 'het', 'de', 'o', 'a', 'den'])

const isReportBy = (words: NamedPassage['words'], at: number): boolean =>
  /^(?:by|from)$/.test(words[at]?.lower ?? '') &&
  words[at]?.before === ' ' &&
  reportWords.has(words[at - 1]?.lower ?? '')

/** Whether a name may be one who speaks. */
export const speaks = ({ kind, onlyCited }: Span): boolean =>
  (kind === 'person' || kind === 'organisation') && !onlyCited

/** A name as a source, with the words that show it. */
export function source({ name, kind }: Span, evidence: string): Source {
  return { name, kind: kind === 'place' ? 'organisation' : kind, evidence }
}
