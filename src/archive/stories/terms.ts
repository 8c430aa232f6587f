import type { Item } from '../../digest/schema.js'
import { tokenBounds } from '../../enrich/each-token.js'
import type { WordTable } from '../../lexicon/word-table.js'
import { codeOf, codeOfPair, type Numbering, type WordCode } from '../numbering.js'
import { isTitleCase, opensSentence } from './capitals.js'
import { type StoryWord, storyWords, type WordKind, wordParts } from './words.js'

/** A term of an item: a word without its ending, or a figure. */
export interface Term {
  id: number
  /** How often it stands there, a headline's words counting double. */
  count: number
  /** As the item writes it first. */
  shown: string
  /** Somewhere it has a capital inside a sentence, and somewhere small letters. */
  capital: boolean
  ordinary: boolean
  common: WordKind | undefined
  /** It stands in the headline, or in the opening of an item that has none. */
  head: boolean
  /** What it tells of the item's matter: see {@link Vocabulary}, which weighs it. */
  weight: number
  rarity: number
  name: boolean
}

/** What an item says, as its words. */
export interface ItemTerms {
  terms: Term[]
  /** Versions, amounts and other figures of the headline, and of the item. */
  headFigures: Set<string>
  figures: Set<string>
  /** The headline's words in their order, as one key; empty where the headline is not the digest's. */
  headline: string
}

/** Texts are read to here: what an item is about stands in its beginning. */
const longestText = 6000
/** What stands for the headline of an item that has none: its first sentence, or so much of it. */
const opening = /^[^\n]{20,}?[.!?:](?=\s)|^[^\n]+/u
const longestOpening = 120

/** Reads what items say, each term by its number. */
export class TermReader {
  readonly #numbering: Numbering
  /** By a term's number: one more than its place among the terms of the item that is read; 0 where it has none. */
  #places = new Int32Array(1 << 12)
  #terms: Term[] = []
  #figures = new Set<string>()
  #sequence: StoryWord[] = []
  #authors: ReadonlySet<string> = new Set()

  constructor(numbering: Numbering) {
    this.#numbering = numbering
  }

  /** Reads the terms of an item that is written in a language. */
  termsOf(item: Item, language: string): ItemTerms {
    const words = storyWords(language)
    this.#terms = []
    this.#figures = new Set()
    this.#sequence = []
    this.#authors = keysOf(item.authors, words)
    const isMade = item.headlineFrom === 'made'
    let headFigures = new Set<string>()
    let headline = ''
    if (!isMade) {
      this.#read(item.headline, words, 2)
      headFigures = this.#endOpening()
      headline = this.#sequence.map(({ key }) => key).join(' ')
      this.#addPairs()
    }
    const text = item.text.slice(0, longestText)
    const from = isMade ? (opening.exec(text)?.[0].slice(0, longestOpening).length ?? 0) : 0
    if (from > 0) {
      this.#read(text.slice(0, from), words, 1)
      headFigures = this.#endOpening()
    }
    for (const subhead of item.subheads) this.#read(subhead, words, 1)
    this.#read(text.slice(from), words, 1)
    for (const names of [item.people, item.places, item.organisations])
      for (const name of names) this.#read(name, words, 1, true)
    for (const { id } of this.#terms) this.#places[id] = 0
    return { terms: this.#terms, headFigures, figures: this.#figures, headline }
  }

  /** Reads a text; in one that is a name every capital is that of a name, and in Title Case none tells anything. */
  #read(text: string, words: WordTable<StoryWord>, weight: number, isName = false): void {
    const capitals = isName || !isTitleCase(text)
    const bounds = tokenBounds(text)
    for (let at = 0; at < bounds.length; at += 2) {
      const start = bounds[at] as number
      const word = words.at(text, start, bounds[at + 1] as number)
      // Who wrote of one matter writes of many.
      if (word.key === '' || this.#authors.has(word.key)) continue
      this.#sequence.push(word)
      if (word.figure) this.#figures.add(word.key)
      if (word.unspaced) {
        for (const part of wordParts(word.key)) this.#term(codeOf(part), part, word.common).count += weight
        continue
      }
      const term = this.#term(word.code, word.shown, word.common)
      term.count += weight
      if (!word.capital) term.ordinary = true
      else if (!term.capital && capitals) term.capital = isName || !opensSentence(text, start)
    }
  }

  /** What was read so far says what the item is about. */
  #endOpening(): Set<string> {
    for (const term of this.#terms) term.head = true
    return new Set(this.#figures)
  }

  /** Two words that stand side by side in a headline are a term, too. */
  #addPairs(): void {
    for (let at = 1; at < this.#sequence.length; at += 1) {
      const [first, second] = [this.#sequence[at - 1] as StoryWord, this.#sequence[at] as StoryWord]
      const term = this.#term(codeOfPair(first.code, second.code), '', 'pair')
      term.count = 1
      term.shown ||= `${this.#shown(first)} ${this.#shown(second)}`
    }
  }

  /** As the item wrote it first. */
  #shown({ unspaced, key, code, shown, common }: StoryWord): string {
    return unspaced ? key : this.#term(code, shown, common).shown
  }

  #term(code: WordCode, shown: string, common: WordKind | undefined): Term {
    const id = this.#numbering.of(code)
    if (id >= this.#places.length) this.#places = grown(this.#places, id)
    const place = this.#places[id] as number
    if (place > 0) return this.#terms[place - 1] as Term
    const term: Term = {
      id,
      count: 0,
      shown,
      capital: false,
      ordinary: false,
      common,
      head: false,
      weight: 0,
      rarity: 0,
      name: false,
    }
    this.#places[id] = this.#terms.push(term)
    return term
  }
}

function grown(places: Int32Array, most: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * most)
  more.set(places)
  return more
}

const noKeys: ReadonlySet<string> = new Set()

function keysOf(names: string[], words: WordTable<StoryWord>): ReadonlySet<string> {
  if (names.length === 0) return noKeys
  const keys = new Set<string>()
  for (const name of names) {
    const bounds = tokenBounds(name)
    for (let at = 0; at < bounds.length; at += 2)
      keys.add(words.at(name, bounds[at] as number, bounds[at + 1] as number).key)
  }
  return keys
}
