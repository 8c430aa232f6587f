import { type Commonness, commonness } from '../../lexicon/common-words/index.js'
import { withoutEnding } from '../../lexicon/endings.js'
import { countryNames } from '../../lexicon/lexicon.js'
import { bodyWords, paperWords, placeEnds, placeKinds, placeWords } from '../../lexicon/names/name-words.js'
import { organisations } from '../../lexicon/names/organisations.js'
import { lowered, unspaced } from '../../lexicon/phrases.js'
import { type WordTable, wordTable } from '../../lexicon/word-table.js'
import { codeOf, type WordCode } from '../numbering.js'

/** What a word is to a story, wherever it stands. */
export interface StoryWord {
  /** Small letters, without its ending; empty where the word says nothing of what a text is about. */
  key: string
  code: WordCode
  shown: string
  capital: boolean
  /** It has a digit: a version, an amount, a year. */
  figure: boolean
  /** A run of a script without spaces: its words are not known. */
  unspaced: boolean
  common: WordKind | undefined
}

/** Words that stand in more matters than one: common ones, and the names of states and of bodies that the world knows. A `pair` is two words of a headline, or two characters where no space parts words. */
export type WordKind = Commonness | 'known' | 'pair'

/** As many letters as a word keeps: "smelter" and "smelters", "detention" and "detained" need not be told apart. */
const kept = 6

const knownNames: ReadonlySet<string> = new Set(
  [
    ...countryNames,
    ...organisations.flatMap(({ name, others }) => [name, ...others]),
    ...bodyWords,
    ...paperWords,
    ...placeEnds,
    ...placeKinds,
    ...placeWords,
  ].flatMap((name) => name.toLowerCase().split(/[\s,]+/)),
)

const tables = new Map<string, WordTable<StoryWord>>()

/** The words of a language, as stories see them. */
export function storyWords(language: string): WordTable<StoryWord> {
  let table = tables.get(language)
  if (table === undefined) {
    table = wordTable((written) => describe(written, language))
    tables.set(language, table)
  }
  return table
}

function describe(written: string, language: string): StoryWord {
  const shown = written.replace(/['’]s$/i, '')
  const lower = lowered(shown)
  const common: WordKind | undefined = commonness(lower, language) ?? (knownNames.has(lower) ? 'known' : undefined)
  if (unspaced.test(lower)) {
    const code = codeOf(lower)
    return { shown: lower, common: 'pair', key: lower, code, capital: false, figure: false, unspaced: true }
  }
  const figure = /\p{N}/u.test(lower)
  const capital = /^\p{Lu}/u.test(shown)
  const says = figure ? lower.length > 1 : lower.length > 2 || (capital && lower.length > 1)
  const key = says && common !== 'function' ? stemOf(lower, figure, language) : ''
  return { shown, common, key, code: codeOf(key), capital, figure, unspaced: false }
}

/** Pairs of characters stand for words where no space parts them. */
export function wordParts(run: string): string[] {
  const characters = [...run]
  return characters.length < 2 ? characters : characters.slice(1).map((next, at) => `${characters[at]}${next}`)
}

function stemOf(lower: string, figure: boolean, language: string): string {
  // "BIP-118" and "BIP118".
  if (figure) return lower.replace(/(?<=^\p{L}+)-(?=\p{N}+$)/u, '')
  const bare = withoutEnding(lower, language)
  return bare.length > kept ? bare.slice(0, kept) : bare
}
