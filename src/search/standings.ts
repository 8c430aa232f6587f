import { type Load, placesFile, type Segment, type WordsFile, wordsFile } from './index-files.js'
import { type ItemPosting, readPlaces, readPostings } from './postings.js'
import type { Clause, QueryWord } from './query.js'
import { filesWith, likeness, matcherOf, type WordMatcher } from './terms.js'

/** Where in an item something stands that was looked for, and how alike it is. */
export interface Standing {
  inHeadline: boolean
  inNames: boolean
  likeness: number
}

/** The items of a segment that have a clause, by their number in the segment. */
export async function standingsIn(
  segment: Segment,
  { words, exact }: Clause,
  endings: ReadonlySet<string>,
  load: Load,
): Promise<Map<number, Standing>> {
  const [word] = words
  if (word === undefined) return new Map()
  if (words.length > 1) return phraseIn(segment, words, load)
  const standings = new Map<number, Standing>()
  for (const { postings, likeness } of await termsLike(matcherOf(word, exact, endings), segment, load)) {
    for (const posting of postings) add(standings, posting, likeness)
  }
  return standings
}

async function termsLike(
  matcher: WordMatcher,
  segment: Segment,
  load: Load,
): Promise<{ postings: ItemPosting[]; likeness: number }[]> {
  const numbers = filesWith(matcher.start, segment.wordStarts)
  const files = await Promise.all(numbers.map((number) => load(wordsFile(segment, number))))
  return files
    .flatMap((file) => entriesOf(file as WordsFile))
    .map(([term, written]) => ({ likeness: matcher.likeness(term), written }))
    .filter(({ likeness }) => likeness > 0)
    .map(({ likeness, written }) => ({ likeness, postings: readPostings(written) }))
}

function entriesOf(file: WordsFile): [term: string, written: string][] {
  const parts = file.split(' ')
  return Array.from({ length: parts.length >> 1 }, (_, at) => [parts[2 * at] ?? '', parts[2 * at + 1] ?? ''])
}

/** An item may have several words that match: the best place and the most alike of them count. */
function add(standings: Map<number, Standing>, { item, inHeadline, inNames }: ItemPosting, likeness: number): void {
  const other = standings.get(item)
  standings.set(item, {
    inHeadline: inHeadline || other?.inHeadline === true,
    inNames: inNames || other?.inNames === true,
    likeness: Math.max(likeness, other?.likeness ?? 0),
  })
}

/** The items in which words stand at their distances from each other, each just as it was typed. */
async function phraseIn(segment: Segment, words: QueryWord[], load: Load): Promise<Map<number, Standing>> {
  const found = await Promise.all(words.map((word) => placesOf(word.folded, segment, load)))
  const [first, ...others] = found
  const offsets = words.map(({ offset }) => offset - (words[0]?.offset ?? 0))
  const standings = new Map<number, Standing>()
  for (const [item, places] of first?.places ?? []) {
    const stands = places.some((place) =>
      others.every(({ places }, index) => places.get(item)?.includes(place + (offsets[index + 1] ?? 0))),
    )
    const inHeadline = found.every(({ headlines }) => headlines.has(item))
    if (stands) standings.set(item, { inHeadline, inNames: false, likeness: likeness.same })
  }
  return standings
}

async function placesOf(
  word: string,
  segment: Segment,
  load: Load,
): Promise<{ places: Map<number, number[]>; headlines: Set<number> }> {
  const matcher = matcherOf({ folded: word, offset: 0, opens: false }, true, new Set())
  const [terms, files] = await Promise.all([
    termsLike(matcher, segment, load),
    Promise.all(fileOf(word, segment.placeStarts).map((number) => load(placesFile(segment, number)))),
  ])
  const postings = terms[0]?.postings ?? []
  const written = files.flatMap((file) => entriesOf(file as WordsFile)).find(([term]) => term === word)?.[1]
  return {
    places: readPlaces(written ?? '', postings),
    headlines: new Set(postings.filter(({ inHeadline }) => inHeadline).map(({ item }) => item)),
  }
}

/** The one file that can hold a word. */
const fileOf = (word: string, starts: string[]): number[] => filesWith(word, starts).slice(0, 1)
