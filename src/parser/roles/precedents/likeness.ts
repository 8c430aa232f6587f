import { wordKey, wordsOf } from '../../../lexicon/phrases.js'
import { type Look, lookAt } from '../../lines/look.js'
import type { Unit } from '../../lines/unit.js'
import { issuesWith, wordsKey } from '../archive-facts.js'
import type { Situated } from '../described.js'
import { lengthClass } from '../facts.js'
import type { Segment } from '../lattice.js'
import { gapClass } from '../transition.js'

const dots = /(?:…|\.\.\.)$/u

/** An example that ends in "…" is about lines that begin so, however they look. */
export const isBeginning = (like: string): boolean => dots.test(like.trim())

/** Whether a line says what an example does: all of it, or where it ends in "…", its beginning. */
export function exampleOf(like: string): (look: Look) => boolean {
  const begun = like.trim().replace(dots, '')
  const key = wordsKey(lookAt(begun.trim()))
  const begins = isBeginning(like)
  return (look) => {
    const words = wordsKey(look)
    return words !== '' && (words === key || (begins && words.startsWith(`${key} `)))
  }
}

/** A label at the start of a line is as telling as three words: "Next deadline: …". */
const firstWords = /^\s*(?:\S{1,40}\s+){2}\S{1,40}/u
const label = /^[^:：]{2,40}[:：]/u

/** Two texts with one key begin with the same words, and go on; undefined for a text that does not. */
export function leadKey({ core, words }: Look): string | undefined {
  const lead = wordsOf(leadOf(core))
  const key = wordKey(lead).replace(/\d+/g, '0')
  return words.length > lead.length && key.includes(' ') ? key : undefined
}

/** How a text begins: its label, or its first words. */
export const leadOf = (core: string): string => label.exec(core)?.[0] ?? firstWords.exec(core)?.[0] ?? core

/** Two pieces with one key look the same: marks, case, length, ending, gaps, what parts them, whether they recur. */
export function looksKey(
  { unit: index, from, to, whole, cutIn, cutOut, look }: Segment,
  { lattice: { units }, digest, archive }: Situated,
): string {
  const unit = units[index] as Unit
  const below = to === unit.text.length ? units[index + 1] : undefined
  const { marker, strong, linked, boxed, casing, length, ending } = look
  return [
    whole ? unit.underlined : `${cutIn}>${cutOut}`,
    whole && issuesWith(unit, archive) > 1,
    from === 0 ? gapClass(unit, digest) : '',
    below ? gapClass(below, digest) : '',
    marker.kind + marker.sign,
    strong,
    linked,
    boxed,
    casing,
    lengthClass(length),
    ending === 'none' ? 'open' : ending === 'stop' ? 'stop' : 'other',
  ].join('|')
}

/** A way in which a piece of a line may be like a corrected one. */
export interface Likeness {
  /** In an editor's words: "lines that …". */
  how: string
  /** By one key pieces are alike; undefined for what is like nothing in this way. */
  keyOf(segment: Segment, situated: Situated): string | undefined
  /** Whether it counts in the whole archive, or in the volume of the corrected digest alone. */
  isFarReaching: boolean
  /** In nats, how much it may be worth where so many lines were corrected. */
  most(lines: number): number
}

/** Lines of more words say the same by accident only, and hardly ever. */
const longest = 16

/** The closest first: of several that hold, it alone counts. */
export const likenesses: Likeness[] = [
  {
    how: 'say the same',
    keyOf: ({ look }) => (look.length <= longest ? wordsKey(look) || undefined : undefined),
    isFarReaching: true,
    most: (lines) => Math.min(8, 5 + lines),
  },
  {
    how: 'begin so',
    keyOf: ({ look, from }) => (from === 0 ? leadKey(look) : undefined),
    isFarReaching: true,
    most: (lines) => Math.min(6, 4 + lines),
  },
  {
    how: 'look so',
    keyOf: looksKey,
    isFarReaching: false,
    most: (lines) => Math.min(3, 0.4 * lines),
  },
]
