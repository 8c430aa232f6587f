import type { Directory, Load } from './index-files.js'
import { placeFinder } from './item-places.js'
import type { Clause, Query } from './query.js'
import { type Standing, standingsIn } from './standings.js'

/** An item that was found. */
export interface Hit {
  /** Its number in the archive, from 0, oldest issue first. */
  item: number
  score: number
}

/** What a search came to. */
export interface Found {
  /** The best first; of equals, those of the newest issue, in its order. */
  hits: Hit[]
  /** What the items have: all that was looked for, or, since none has, some of it. */
  has: 'all' | 'some'
  /** What was looked for. */
  clauses: Clause[]
  /** What was not: words that stand nearly everywhere. */
  skipped: string[]
}

/** Looks a query up. Rejects where a file of the index cannot be had. */
export async function search(query: Query, directory: Directory, load: Load): Promise<Found> {
  const skippedWords = new Set(directory.skipped)
  const endings = new Set(directory.endings)
  const placeOf = placeFinder(directory)
  const isCommon = ({ words, capitals }: Clause) => !capitals && words.every(({ folded }) => skippedWords.has(folded))
  const telling = query.clauses.filter((clause) => !isCommon(clause))
  // "WHO" is found by its capitals: where nothing else was asked for, it may be what was meant.
  const clauses = telling.length > 0 ? telling : query.clauses
  const all = await Promise.all(
    clauses.map(async (clause) => ({
      clause,
      scores: await scoresOf(clause, directory, { skippedWords, endings }, load),
    })),
  )
  const needed = all.filter(({ clause, scores }) => scores.size > 0 || !isCommon(clause))
  const together = withAll(needed)
  const isSome = together.length === 0 && needed.length > 1
  const issueOf = ({ item }: Hit) => placeOf(item).issue
  return {
    hits: (isSome ? withSome(needed) : together).sort(
      (one, other) => other.score - one.score || issueOf(other) - issueOf(one) || one.item - other.item,
    ),
    has: isSome ? 'some' : 'all',
    clauses: needed.map(({ clause }) => clause),
    skipped: query.clauses
      .filter((clause) => needed.every((other) => other.clause !== clause))
      .map(({ shown }) => shown),
  }
}

/** How much each item that has a clause is worth by it. */
interface Scored {
  clause: Clause
  scores: Map<number, number>
}

function withAll(needed: Scored[]): Hit[] {
  const [rarest, ...others] = [...needed].sort((one, other) => one.scores.size - other.scores.size)
  const hits: Hit[] = []
  for (const [item, first] of rarest?.scores ?? []) {
    let score: number | undefined = first
    for (const { scores } of others) {
      const more = scores.get(item)
      score = more === undefined || score === undefined ? undefined : score + more
    }
    if (score !== undefined) hits.push({ item, score })
  }
  return hits
}

/** More than any score: an item with more of what was looked for stands before every one with less. */
const oneMore = 1000

function withSome(needed: Scored[]): Hit[] {
  const sums = new Map<number, number>()
  for (const { scores } of needed) {
    for (const [item, score] of scores) sums.set(item, (sums.get(item) ?? 0) + oneMore + score)
  }
  return [...sums].map(([item, score]) => ({ item, score }))
}

async function scoresOf(
  clause: Clause,
  directory: Directory,
  { skippedWords, endings }: Record<'skippedWords' | 'endings', ReadonlySet<string>>,
  load: Load,
): Promise<Map<number, number>> {
  // A function word inside a phrase keeps its place, and is not looked for.
  const words = clause.words.filter(({ folded }) => clause.words.length === 1 || !skippedWords.has(folded))
  const bySegment = await Promise.all(
    // All at once: one request would else wait for the other.
    directory.segments.map((segment) => standingsIn(segment, { ...clause, words }, endings, load)),
  )
  const items = directory.segments.reduce((sum, segment) => sum + segment.items, 0)
  const found = bySegment.reduce((sum, { size }) => sum + size, 0)
  // The rarer, the more it says: the inverse document frequency of BM25 (Robertson and Zaragoza, 2009).
  const rarity = Math.log(1 + (items - found + 0.5) / (found + 0.5))
  const scores = new Map<number, number>()
  let before = 0
  for (const [index, standings] of bySegment.entries()) {
    for (const [item, standing] of standings) scores.set(before + item, rarity * weightOf(standing))
    before += directory.segments[index]?.items ?? 0
  }
  return scores
}

/** How much a word says in a headline, in names and topics, and in the text. */
const weights = { headline: 3, names: 1.5, text: 1 }

function weightOf({ inHeadline, inNames, likeness }: Standing): number {
  return likeness * (inHeadline ? weights.headline : inNames ? weights.names : weights.text)
}
