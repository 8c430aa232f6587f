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
export interface ItemPosting extends Posting {
  /** Its number in the segment, from 0. */
  item: number
}

/** A headline outweighs names, so that those are told only of an item that has no such headline. */
const kindOf = ({ inHeadline, inNames, places }: Posting): number =>
  inHeadline ? headline : !inNames ? text : places.length === 0 ? names : namesAndText

const [text, headline, names, namesAndText] = [0, 1, 2, 3] as const
const bitsOfKind = 2

/** As many places as one posting keeps: a word that an item says more often is no rarer by it. */
const mostPlaces = 64

/** The first number of a posting, for an item at such a distance from the one before it that has the word. */
export const withGap = (kind: number, gap: number): number => (gap << bitsOfKind) | kind

/** A posting as numbers, the first of them without the {@link withGap gap}. */
export function postingNumbers(posting: Posting): number[] {
  const kept = posting.places.slice(0, mostPlaces)
  const places = kept.map((place, index) => (place - (kept[index - 1] ?? 0)) * 2 + (index + 1 < kept.length ? 1 : 0))
  return [kindOf(posting), ...places]
}

/** All postings of a word, written as numbers, in the order of items. */
export function readPostings(written: string): ItemPosting[] {
  const numbers = readNumbers(written)
  const postings: ItemPosting[] = []
  let item = -1
  for (let at = 0; at < numbers.length; ) {
    const head = numbers[at] ?? 0
    const kind = head & 3
    at += 1
    item += head >>> bitsOfKind
    const places: number[] = []
    for (let place = 0, goesOn = kind !== names; goesOn && at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0
      place += number >>> 1
      places.push(place)
      goesOn = (number & 1) === 1
    }
    postings.push({ item, inHeadline: kind === headline, inNames: kind >= names, places })
  }
  return postings
}
