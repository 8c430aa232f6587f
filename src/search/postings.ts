import { readNumbers } from './numbers.js'

/** Where in an item a word stands. */
export interface Posting {
  /** In the headline or a second headline. */
  inHeadline: boolean
  /** In the names and topics that the item is filed under. */
  inNames: boolean
  /** Its places among the words of headline and text; none where only names have it. */
  places: number[]
}

/** An item of a segment that has a word. */
export interface ItemPosting {
  /** Its number in the segment, from 0. */
  item: number
  inHeadline: boolean
  inNames: boolean
  inText: boolean
}

/** A headline outweighs names, so that those are told only of an item that has no such headline. */
const kindOf = ({ inHeadline, inNames, places }: Posting): number =>
  inHeadline ? headline : !inNames ? text : places.length === 0 ? names : namesAndText

const [text, headline, names, namesAndText] = [0, 1, 2, 3] as const
const bitsOfKind = 2

/** A posting as a number; `gap` is the item's distance from the one before it that has the word. */
export function postingNumber(gap: number, posting: Posting): number {
  return (gap << bitsOfKind) | kindOf(posting)
}

/** All postings of a word, written as numbers, in the order of items. */
export function readPostings(written: string): ItemPosting[] {
  let item = -1
  return readNumbers(written).map((number) => {
    const kind = number & 3
    item += number >>> bitsOfKind
    return { item, inHeadline: kind === headline, inNames: kind >= names, inText: kind !== names }
  })
}

/** As many places as one posting keeps: a word that an item says more often is no rarer by it. */
const mostPlaces = 64

/** The places of a posting as numbers. Only phrases need them, so they are in files of their own. */
export function placeNumbers({ places }: Posting): number[] {
  const kept = places.slice(0, mostPlaces)
  return kept.map((place, index) => (place - (kept[index - 1] ?? 0)) * 2 + (index + 1 < kept.length ? 1 : 0))
}

/** The places of a word's postings, by item: those that stand in names alone have none. */
export function readPlaces(written: string, postings: ItemPosting[]): Map<number, number[]> {
  const numbers = readNumbers(written)
  const byItem = new Map<number, number[]>()
  let at = 0
  for (const { item, inText } of postings) {
    if (!inText) continue
    const places: number[] = []
    let place = 0
    for (let goesOn = true; goesOn && at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0
      place += number >>> 1
      places.push(place)
      goesOn = (number & 1) === 1
    }
    byItem.set(item, places)
  }
  return byItem
}
