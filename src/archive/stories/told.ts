import type { Mention } from '../archive.js'
import type { ItemTerms } from './terms.js'
import type { WeighedTerm } from './vocabulary.js'

/** An item as stories compare it, packed: an archive has tens of thousands. */
export interface Told {
  mention: Mention
  /** Days since 1970; undefined for an issue without a date. */
  day: number | undefined
  /** Of the item's terms, the heaviest first. */
  ids: Int32Array
  weights: Float32Array
  rarities: Float32Array
  names: Uint8Array
  heads: Uint8Array
  /** As in {@link ItemTerms}. */
  figures: string[]
  headFigures: string[]
  headline: string
}

/** Packs an item with its weighed terms. */
export function tell(mention: Mention, { figures, headFigures, headline }: ItemTerms, weighed: WeighedTerm[]): Told {
  const { date } = mention.issue.digest
  return {
    mention,
    day: date === undefined ? undefined : Date.parse(`${date}T00:00:00Z`) / 86_400_000,
    ids: Int32Array.from(weighed, ({ id }) => id),
    weights: Float32Array.from(weighed, ({ weight }) => weight),
    rarities: Float32Array.from(weighed, ({ rarity }) => rarity),
    names: Uint8Array.from(weighed, ({ name }) => Number(name)),
    heads: Uint8Array.from(weighed, ({ head }) => Number(head)),
    figures: [...figures],
    headFigures: [...headFigures],
    headline,
  }
}

/** Without dates, each issue counts for a week. */
export function weeksBetween(earlier: Told, later: Told): number {
  if (earlier.day === undefined || later.day === undefined) {
    return later.mention.issue.place - earlier.mention.issue.place
  }
  return Math.abs(later.day - earlier.day) / 7
}
