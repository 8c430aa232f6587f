import { type Load, type Segment, type WordsFile, wordsFile } from './index-files.js'
import { type ItemPosting, readPostings } from './postings.js'
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
  const numbers = filesWith(matcher, segment.wordStarts)
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
  const found = await Promise.all(words.map((word) => postingsOf(word, segment, load)))
  const [first, ...others] = found
  const offsets = words.map(({ offset }) => offset - (words[0]?.offset ?? 0))
  const standings = new Map<number, Standing>()
  for (const [item, { places }] of first ?? []) {
    const stands = places.some((place) =>
      others.every((other, index) => other.get(item)?.places.includes(place + (offsets[index + 1] ?? 0))),
    )
    const inHeadline = found.every((one) => one.get(item)?.inHeadline === true)
    if (stands) standings.set(item, { inHeadline, inNames: false, likeness: likeness.same })
  }
  return standings
}

async function postingsOf(word: QueryWord, segment: Segment, load: Load): Promise<Map<number, ItemPosting>> {
  const terms = await termsLike(matcherOf({ ...word, opens: false }, true, noEndings), segment, load)
  return new Map(terms.flatMap(({ postings }) => postings).map((posting) => [posting.item, posting]))
}

const noEndings: ReadonlySet<string> = new Set()
