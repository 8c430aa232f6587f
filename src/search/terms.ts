import type { QueryWord } from './query.js'

/** How much a word of the index is a word of the query: the same, another form of it, one that begins with it. */
export const likeness = { same: 1, form: 0.8, start: 0.5 } as const

/** As much of a word stays when an ending is taken off. */
const leastStem = 4

/** What a query's word stands for in the index. */
export interface WordMatcher {
  /** All words that match begin with it; an exact one is it. */
  start: string
  exact: boolean
  /** How alike a word of the index is; 0 where it does not match. */
  likeness(term: string): number
}

/** Makes a matcher; `endings` are those by which words change their form, `exact` allows none of them. */
export function matcherOf({ folded, opens }: QueryWord, exact: boolean, endings: ReadonlySet<string>): WordMatcher {
  if (exact || !opens) {
    const fits = opens ? (term: string) => term.startsWith(folded) : (term: string) => term === folded
    return { start: folded, exact: !opens, likeness: (term) => (fits(term) ? likeness.same : 0) }
  }
  const stem = stemOf(folded, endings)
  return {
    start: stem,
    exact: false,
    likeness(term) {
      if (term === folded) return likeness.same
      if (!term.startsWith(stem)) return 0
      const ending = term.slice(stem.length)
      if (ending === '' || endings.has(ending)) return likeness.form
      return term.startsWith(folded) ? likeness.start : 0
    },
  }
}

/** A word without the longest of the endings that it has. */
function stemOf(folded: string, endings: ReadonlySet<string>): string {
  for (let end = leastStem; end < folded.length; end += 1) {
    if (endings.has(folded.slice(end))) return folded.slice(0, end)
  }
  return folded
}

/** The numbers of the files that can hold words that match, by the first word of each file. */
export function filesWith({ start, exact }: WordMatcher, starts: string[]): number[] {
  if (starts.length === 0) return []
  const fileOf = (word: string) => {
    const after = starts.findIndex((first) => first > word)
    return Math.max(0, (after < 0 ? starts.length : after) - 1)
  }
  const first = fileOf(start)
  // No word of the index has a letter above this one.
  const last = exact ? first : fileOf(`${start}\uffff`)
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
