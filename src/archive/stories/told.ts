import type { Item } from '../../digest/schema.js'
import type { ItemTerms, Term } from './terms.js'

/** An item as stories compare it, packed: an archive has tens of thousands. */
export interface Told {
  /** Its issue's index in the archive, oldest first. */
  issue: number
  /** Days since 1970; undefined for an issue without a date. */
  day: number | undefined
  /** Of the item's terms, the heaviest first. */
  ids: Int32Array
  weights: Float32Array
  /** Of each term, its rarity in half nats and two bits: {@link isHead} and {@link isName}. */
  marks: Uint8Array
  /** As in {@link ItemTerms}. */
  figures: string[]
  headFigures: string[]
  headline: string
  authors: string[]
}

const head = 1
const name = 2
export const isHead = (mark: number): boolean => (mark & head) !== 0
export const isName = (mark: number): boolean => (mark & name) !== 0
/** In nats. */
export const rarityOf = (mark: number): number => (mark >> 2) / 2
const markOf = (term: Term): number => (2 * term.rarity * 4) | (term.name ? name : 0) | (term.head ? head : 0)

/** Packs an item with its weighed terms. */
export function tell(
  { authors }: Item,
  { issue, date }: { issue: number; date: string | undefined },
  { terms, figures, headFigures, headline }: ItemTerms,
): Told {
  const { length } = terms
  const told: Told = {
    issue,
    day: date === undefined ? undefined : Date.parse(`${date}T00:00:00Z`) / 86_400_000,
    ids: new Int32Array(length),
    weights: new Float32Array(length),
    marks: new Uint8Array(length),
    figures: [...figures],
    headFigures: [...headFigures],
    headline,
    authors,
  }
  for (let at = 0; at < length; at += 1) {
    const term = terms[at] as Term
    told.ids[at] = term.id
    told.weights[at] = term.weight
    told.marks[at] = markOf(term)
  }
  return told
}

/** Without dates, each issue counts for a week. */
export function weeksBetween(earlier: Told, later: Told): number {
  if (earlier.day === undefined || later.day === undefined) return later.issue - earlier.issue
  return Math.abs(later.day - earlier.day) / 7
}

/** The items of an issue as they are kept: one array of each kind. */
export interface PackedTold {
  lengths: Int32Array
  ids: Int32Array
  weights: Float32Array
  marks: Uint8Array
  day: number | undefined
  items: Pick<Told, 'figures' | 'headFigures' | 'headline' | 'authors'>[]
}

export function packTold(all: readonly Told[]): PackedTold {
  const lengths = Int32Array.from(all, ({ ids }) => ids.length)
  const terms = lengths.reduce((sum, length) => sum + length, 0)
  const packed: PackedTold = {
    lengths,
    ids: new Int32Array(terms),
    weights: new Float32Array(terms),
    marks: new Uint8Array(terms),
    day: all[0]?.day,
    items: all.map(({ figures, headFigures, headline, authors }) => ({ figures, headFigures, headline, authors })),
  }
  let from = 0
  for (const { ids, weights, marks } of all) {
    packed.ids.set(ids, from)
    packed.weights.set(weights, from)
    packed.marks.set(marks, from)
    from += ids.length
  }
  return packed
}

/** The items of an issue that is at a place now: older ones may have come or gone before it. */
export function unpackTold({ lengths, ids, weights, marks, day, items }: PackedTold, issue: number): Told[] {
  let from = 0
  return items.map((item, at) => {
    const to = from + (lengths[at] as number)
    const told = {
      issue,
      day,
      ids: ids.subarray(from, to),
      weights: weights.subarray(from, to),
      marks: marks.subarray(from, to),
      ...item,
    }
    from = to
    return told
  })
}
