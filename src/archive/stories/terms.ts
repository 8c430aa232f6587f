import type { Item } from '../../digest/schema.js'
import { eachToken } from '../../enrich/each-token.js'
import type { WordTable } from '../../lexicon/word-table.js'
import { type StoryWord, storyWords, type WordKind, wordParts } from './words.js'

/** A term of an item: a word without its ending, or a figure. */
export interface Term {
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
}

/** What an item says, as its words. */
export interface ItemTerms {
  terms: Map<string, Term>
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

/** Reads the terms of an item that is written in a language. */
export function termsOf(item: Item, language: string): ItemTerms {
  const words = storyWords(language)
  const reader = new Reader(words, keysOf(item.authors, words))
  if (item.headlineFrom !== 'made') {
    reader.read(item.headline, 2)
    reader.endHeadline()
  }
  const text = item.text.slice(0, longestText)
  const from = item.headlineFrom === 'made' ? (opening.exec(text)?.[0].slice(0, longestOpening).length ?? 0) : 0
  if (from > 0) {
    reader.read(text.slice(0, from), 1)
    reader.endOpening()
  }
  for (const subhead of item.subheads) reader.read(subhead, 1)
  reader.read(text.slice(from), 1)
  for (const name of [...item.people, ...item.places, ...item.organisations]) reader.read(name, 1, true)
  return reader.found
}

class Reader {
  readonly found: ItemTerms = {
    terms: new Map(),
    headFigures: new Set(),
    figures: new Set(),
    headline: '',
  }
  readonly #words: WordTable<StoryWord>
  readonly #authors: ReadonlySet<string>
  #sequence: string[] = []

  constructor(words: WordTable<StoryWord>, authors: ReadonlySet<string>) {
    this.#words = words
    this.#authors = authors
  }

  /** Reads a text; in one that is a name every capital is that of a name, and in Title Case none tells anything. */
  read(text: string, weight: number, isName = false): void {
    const capitals = isName || !isTitleCase(text)
    eachToken(text, (start, end) => {
      const word = this.#words.at(text, start, end)
      // Who wrote of one matter writes of many.
      if (word.key === '' || this.#authors.has(word.key)) return
      this.#sequence.push(word.key)
      if (word.figure) this.found.figures.add(word.key)
      if (word.unspaced) for (const part of wordParts(word.key)) this.#add(part, part, word, weight)
      else {
        const term = this.#add(word.key, word.shown, word, weight)
        if (!word.capital) term.ordinary = true
        else term.capital ||= capitals && (isName || !opensSentence(text, start))
      }
    })
  }

  /** What was read so far says what the item is about. */
  endOpening(): void {
    this.found.headFigures = new Set(this.found.figures)
    for (const term of this.found.terms.values()) term.head = true
  }

  endHeadline(): void {
    this.endOpening()
    this.found.headline = this.#sequence.join(' ')
    for (const [at, key] of this.#sequence.entries()) {
      const before = this.#sequence[at - 1]
      if (before === undefined) continue
      const shown = `${this.found.terms.get(before)?.shown ?? before} ${this.found.terms.get(key)?.shown ?? key}`
      this.found.terms.set(`${before} ${key}`, {
        count: 1,
        shown,
        capital: false,
        ordinary: false,
        common: 'pair',
        head: false,
      })
    }
  }

  #add(key: string, shown: string, { common }: StoryWord, weight: number): Term {
    const { terms } = this.found
    let term = terms.get(key)
    if (term === undefined) {
      term = { count: 0, shown, capital: false, ordinary: false, common, head: false }
      terms.set(key, term)
    }
    term.count += weight
    return term
  }
}

function keysOf(names: string[], words: WordTable<StoryWord>): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const name of names) eachToken(name, (start, end) => keys.add(words.at(name, start, end).key))
  return keys
}

/** Whether a text writes most of its words with a capital: they tell no names then. */
function isTitleCase(text: string): boolean {
  const start = text.slice(0, 200)
  const capitals = start.match(/(?<![\p{L}\p{N}])\p{Lu}\p{L}{3,}/gu)?.length ?? 0
  const small = start.match(/(?<![\p{L}\p{N}'’-])\p{Ll}{4,}/gu)?.length ?? 0
  return capitals > small
}

/** Whether a word stands where any word has a capital: first in a text, or behind the end of a sentence or a colon. */
function opensSentence(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0; at -= 1) {
    const character = text.charAt(at)
    if (/[.!?:;…•*\n]/.test(character)) return true
    if (!/[\s"'“”„«»‘’()[\]]/.test(character)) return false
  }
  return true
}
