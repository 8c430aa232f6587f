import { type FoundWord, isInCapitals, wordsIn } from './words.js'

/** A word of a query, and how far it may stand from the first one of its clause. */
export interface QueryWord {
  folded: string
  offset: number
  /** Words that begin with it are found, too. */
  opens: boolean
}

/** What an item must have: a word, or several beside each other. */
export interface Clause {
  /** As it was typed, for messages. */
  shown: string
  words: QueryWord[]
  /** In quotation marks: each word stands exactly as it was typed. */
  exact: boolean
  /** Typed in capitals among small letters: "WHO" is no function word. */
  capitals: boolean
}

/** A query, taken apart. */
export interface Query {
  clauses: Clause[]
  /** There was more than is looked for. */
  cut: boolean
}

/** As many clauses as are looked for: each costs a request. */
const mostClauses = 12
/** As much of a query as is read. */
const longestQuery = 300

/** Quotation marks in pairs, as keyboards and languages have them, or one that is not closed yet. */
const parts = /["“”„«»「『]([^"“”„«»「」『』]*)(?:["“”«»」』]|$)|[^"“”„«»「」『』]+/g

/** Takes a query apart. Marks that are no words say nothing. */
export function parseQuery(text: string): Query {
  const read = text.slice(0, longestQuery)
  const clauses: Clause[] = []
  for (const { 0: part, 1: quoted } of read.matchAll(parts)) {
    if (quoted === undefined) clauses.push(...looseClauses(part))
    else if (quoted.trim() !== '') clauses.push(...phraseClause(quoted))
  }
  const different = [...new Map(clauses.map((clause) => [keyOf(clause), clause])).values()]
  return {
    clauses: different.slice(0, mostClauses),
    cut: text.length > longestQuery || different.length > mostClauses,
  }
}

const keyOf = ({ words, exact, capitals }: Clause): string =>
  `${exact} ${capitals} ${words.map(({ folded }) => folded).join(' ')}`

/** Each word by itself; pairs of one run of characters belong together. */
function looseClauses(text: string): Clause[] {
  const groups: FoundWord[][] = []
  for (const word of wordsIn(text)) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (word.kind !== 'word' && group !== undefined && before?.kind === 'pair' && word.place === before.place + 1) {
      group.push(word)
    } else groups.push([word])
  }
  return groups.flatMap((group) => clauseOf(text, group, false))
}

function phraseClause(text: string): Clause[] {
  return clauseOf(text, wordsIn(text), true)
}

function clauseOf(text: string, found: FoundWord[], exact: boolean): Clause[] {
  const first = found[0]
  if (first === undefined) return []
  // The last character of a run is said by the pair before it.
  const telling = found.filter(({ kind }, index) => kind !== 'last' || found[index - 1]?.kind !== 'pair')
  return [
    {
      shown: text.slice(first.start, found.at(-1)?.end).trim(),
      words: telling.map(({ folded, place, kind }) => ({
        folded,
        offset: place - first.place,
        opens: kind === 'last' || (!exact && kind === 'word' && opens(folded)),
      })),
      exact,
      capitals: found.some((word) => isInCapitals(text, word)),
    },
  ]
}

const syllables = /^\p{Script=Hangul}/u

/** Long enough to look for words that begin so; a Korean word is two syllables before its endings. */
const opens = (folded: string): boolean => folded.length >= (syllables.test(folded) ? 2 : 4)
