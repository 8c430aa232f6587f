import type { Shared } from './closeness.js'
import { figuresAgree } from './figures.js'
import { type Told, weeksBetween } from './told.js'

/** What earlier issues say about any two items, whatever their words are. */
export interface Setting {
  /** The odds that an item of this archive goes on from an earlier one, in nats. */
  odds: number
  /** By how many items of earlier issues each author is. */
  itemsBy: ReadonlyMap<string, number>
}

/**
 * What the evidence is worth, in nats. Learned on the labelled pairs of `tests/gold/stories` by logistic regression and
 * rounded, but for `start` and `otherFigures`, which were set by hand on the same pairs; the two archives of threads
 * without names took no part.
 */
const worth = {
  start: -4.75,
  odds: 0.6,
  likeness: 1.8,
  names: 4.8,
  excess: 1.15,
  taken: 4.4,
  foretold: 3.1,
  quarters: -2.05,
  sameFigures: 1.7,
  otherFigures: -3.5,
  sameIssue: -5,
  /** For an author of one item; of two, half as much. */
  sameAuthor: 1.5,
  otherAuthors: -1.2,
}

/** After half a year, more time says no more. */
const longest = 3

/** How sure it is, from 0 to 1, that the later of two items tells what became of the earlier one. */
export function followUp(earlier: Told, later: Told, shared: Shared, { odds, itemsBy }: Setting): number {
  const sum =
    worth.start +
    worth.odds * odds +
    worth.likeness * shared.likeness +
    worth.names * Math.sqrt(shared.names) +
    worth.excess * Math.log2(1 + shared.excess) +
    worthOfHeadlines(earlier, later, shared) +
    worth.quarters * Math.min(longest, Math.log2(1 + weeksBetween(earlier, later) / 4)) +
    worthOfPlaces(earlier, later) +
    worthOfAuthors(earlier.authors, later.authors, itemsBy)
  return 1 / (1 + Math.exp(-sum))
}

/** Headlines that name different versions or years are alike for all versions: that they are says nothing. */
function worthOfHeadlines(earlier: Told, later: Told, { taken, foretold }: Shared): number {
  const agree = figuresAgree(earlier.headFigures, later.headFigures)
  if (agree === false) return worth.otherFigures
  return worth.taken * taken + worth.foretold * foretold + (agree === true ? worth.sameFigures : 0)
}

/** What stands without a headline beside other items of its issue is often what the issue begins with: it tells of them all. */
function worthOfPlaces(earlier: Told, later: Told): number {
  if (earlier.issue !== later.issue) return 0
  return earlier.headline === '' || later.headline === '' ? 2 * worth.sameIssue : worth.sameIssue
}

/** An author who writes seldom goes on with a series; one who writes every week writes of many matters. */
function worthOfAuthors(some: string[], others: string[], itemsBy: ReadonlyMap<string, number>): number {
  if (some.length === 0 || others.length === 0) return 0
  const both = others.filter((author) => some.includes(author))
  if (both.length === 0) return worth.otherAuthors
  return worth.sameAuthor / Math.min(...both.map((author) => Math.max(1, itemsBy.get(author) ?? 0)))
}
