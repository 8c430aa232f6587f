import { figuresAgree } from './figures.js'
import type { Told } from './told.js'
import type { WeighedTerm } from './vocabulary.js'

/** A word that two items share, and what it adds to their likeness, from 0 to 1. */
export interface SharedWord {
  word: string
  weight: number
}

/** How sure it is that two items tell of the same matter. */
export interface Closeness {
  /** From 0 to 1: {@link sameFrom} and more is the same matter, {@link suggestFrom} and more a suggestion. */
  value: number
  /** The later one says what the earlier one said, or what has happened since. */
  kind: 'follow-up' | 'copy'
  /** Heaviest first. */
  words: SharedWord[]
}

export const sameFrom = 0.65
export const suggestFrom = 0.35

/** What the evidence is worth, in nats; found by hand on the labelled pairs of `tests/gold/stories`. */
const worth = {
  start: -1.7,
  likeness: 4.5,
  names: 3.2,
  rareWords: 0.8,
  quarters: -1.25,
  sameFigures: 0.5,
  otherFigures: -3.5,
  sameIssue: -4,
}

/** From here on a word is rare enough to tell of one matter. */
const rareFrom = 4
const mostWords = 8

/** Compares an item with an earlier one; `terms` are the later one's. */
export function closenessOf(earlier: Told, later: Told, terms: WeighedTerm[]): Closeness {
  const shared = sharedBy(earlier, later, terms)
  const words = shared.words.sort((one, other) => other.weight - one.weight || (one.word < other.word ? -1 : 1))
  const kind = isCopy(earlier, later, shared) ? 'copy' : 'follow-up'
  const value = kind === 'copy' ? sameFrom + (1 - sameFrom) * shared.overlap : followUp(earlier, later, shared)
  return { value: Math.round(value * 100) / 100, kind, words: words.slice(0, mostWords) }
}

interface Shared {
  words: SharedWord[]
  /** The cosine of the two. */
  likeness: number
  /** The part of it that rare names have. */
  names: number
  /** Rare words that are shared. */
  rare: number
  /** What both have of what either has, and of what the shorter one has. */
  overlap: number
  contained: number
}

function sharedBy(earlier: Told, later: Told, terms: WeighedTerm[]): Shared {
  const shared: Shared = { words: [], likeness: 0, names: 0, rare: 0, overlap: 0, contained: 0 }
  for (const { id, shown, weight, rarity, name } of terms) {
    const at = placeOf(id, earlier.ids)
    if (at < 0) continue
    const product = weight * (earlier.weights[at] ?? 0)
    shared.likeness += product
    shared.words.push({ word: shown, weight: Math.round(product * 1000) / 1000 })
    if (Math.min(rarity, earlier.rarities[at] ?? 0) < rareFrom) continue
    shared.rare += 1
    if (name || earlier.names[at] === 1) shared.names += product
  }
  const count = shared.words.length
  shared.overlap = count / (earlier.ids.length + later.ids.length - count || 1)
  shared.contained = count / (Math.min(earlier.ids.length, later.ids.length) || 1)
  return shared
}

function followUp(earlier: Told, later: Told, { likeness, names, rare }: Shared): number {
  const sum =
    worth.start +
    worth.likeness * likeness +
    worth.names * Math.sqrt(names) +
    worth.rareWords * Math.log2(1 + Math.min(rare, 7)) +
    worth.quarters * Math.log2(1 + weeksBetween(earlier, later) / 4) +
    worthOfFigures(figuresAgree(earlier.headFigures, later.headFigures)) +
    (earlier.mention.issue === later.mention.issue ? worth.sameIssue : 0)
  return 1 / (1 + Math.exp(-sum))
}

const worthOfFigures = (agree: boolean | undefined): number =>
  agree === undefined ? 0 : agree ? worth.sameFigures : worth.otherFigures

/** Nearly the same words and no other figures, within a season; or the same long headline, as where one link comes twice. */
function isCopy(earlier: Told, later: Told, { overlap, contained, rare }: Shared): boolean {
  if (weeksBetween(earlier, later) > 10 || rare === 0) return false
  if (figuresAgree(earlier.headFigures, later.headFigures) === false) return false
  if (earlier.headline === later.headline && longHeadline(later)) return true
  const [few, many] = later.figures.length < earlier.figures.length ? [later, earlier] : [earlier, later]
  return contained >= 0.8 && overlap >= 0.5 && few.figures.every((figure) => many.figures.includes(figure))
}

/** Whether a headline is too long to be that of a column that comes again and again. */
export const longHeadline = ({ headline }: Told): boolean => headline.split(' ').length >= 5

/** Without dates, each issue counts for a week. */
function weeksBetween(earlier: Told, later: Told): number {
  if (earlier.day === undefined || later.day === undefined) {
    return later.mention.issue.place - earlier.mention.issue.place
  }
  return Math.abs(later.day - earlier.day) / 7
}

/** Where a number stands in a sorted list; less than 0 where it does not. */
function placeOf(id: number, ids: Int32Array): number {
  let low = 0
  let high = ids.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = ids[middle] as number
    if (found === id) return middle
    if (found < id) low = middle + 1
    else high = middle - 1
  }
  return -1
}
