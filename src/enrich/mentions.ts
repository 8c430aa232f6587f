import { bodyWords } from '../lexicon/names/name-words.js'
import { nationalities } from '../lexicon/names/nationalities.js'
import { titles } from '../lexicon/names/titles.js'
import { type Authorship, authorsOf, isGiven } from './authors.js'
import { bodiesIn } from './bodies.js'
import { type KnownNames, knownNames } from './known-names.js'
import { landmarksIn } from './landmarks.js'
import { type Passage, passagesOf } from './passages.js'
import { peopleIn } from './people.js'
import { mayBeginName, newIndex, phrasesAt, sameInName } from './phrases.js'
import { enter, enterPerson, type Register, registered, resolve } from './register.js'
import { bylinesOf } from './signature.js'
import { type Span, settle } from './spans.js'
import { speakersIn } from './speech.js'
import { goesOn, isUpperCase, lowerCase, type Word, wordsOf } from './tokens.js'
import { townAt, townsInStates } from './towns.js'
import type { EnrichContext, ItemWords } from './words.js'

/** A passage of an item with the names in it, in order. */
export interface NamedPassage extends Passage {
  names: Span[]
}

/** What is read of an item first: its passages with their names, and who signed it. */
export interface ItemNames {
  passages: NamedPassage[]
  signed: Authorship
}

const cache = new WeakMap<ItemWords[], { context: EnrichContext; names: ItemNames[] }>()

/** An item's names. The whole digest is read for it, once for all of its items. */
export function namesIn(context: EnrichContext): ItemNames {
  const kept = cache.get(context.items)
  const isSame = kept && kept.context.aliases === context.aliases && kept.context.language === context.language
  const names = isSame ? kept.names : readNames(context)
  if (!isSame) cache.set(context.items, { context, names })
  return names[context.index] ?? { passages: [], signed: { authors: [], sources: [] } }
}

function readNames(context: EnrichContext): ItemNames[] {
  const known = knownNames(context.aliases, context.language)
  const parts = context.items.map((item) => passagesOf(item, context.language))
  const midCapitals = new Set<string>()
  for (const passage of parts.flat()) addCapitalsInside(passage, midCapitals)
  const first = parts.map((passages) =>
    passages.map((passage) => ({ passage, spans: spansIn(passage, known, midCapitals) })),
  )
  const register: Register = {
    index: newIndex(),
    entered: new Set(),
    surnames: new Map(),
    commonWords: new Set(),
    uses: new Map(),
  }
  for (const { passage, spans } of first.flat()) enter(register, passage, settle(spans), known)
  const signatures = context.items.map((item) => authorsOf(bylinesOf(item, context.language), context))
  for (const name of signatures.flatMap(({ authors }) => authors))
    if (hasSurname(name, known)) enterPerson(register, name)
  return first.map((passages, index) => {
    const signed = signatures[index] ?? { authors: [], sources: [] }
    const own = new Set([
      ...signed.authors,
      ...passages.flatMap(({ spans }) => spans.filter(({ kind }) => kind === 'person').map(({ name }) => name)),
    ])
    const named = passages.map(({ passage, spans }) => {
      const { sure, others } = registered(passage, register, own)
      const names = settle([...sure, ...spans.filter((span) => !isSomebody(span, register)), ...others])
      return { ...passage, names: names.map((span) => resolve(span, register, known, own)) }
    })
    return { passages: named, signed }
  })
}

/** A town's name that somebody in the digest has as a surname. */
const isSomebody = ({ name, isTown }: Span, { surnames }: Register): boolean =>
  isTown === true && surnames.has(lowerCase(name))

/**
 * Whether the last word of who signed may stand for them: "Monday Morning Haskell" and "Statistics Canada" are no
 * people.
 */
function hasSurname(name: string, known: KnownNames): boolean {
  const words = wordsOf(name)
  if (words.length < 2 || isGiven(words, name)) return words.length > 1
  return words.length === 2 && phrasesAt(known.index, words, 1, sameInName).length === 0
}

/** Words with a capital inside a sentence of running text: names, as far as a language writes only those so. */
function addCapitalsInside({ words, titleCase, shouted }: Passage, capitals: Set<string>): void {
  if (titleCase || shouted) return
  for (let at = 1; at < words.length; at += 1) {
    const { text, before, capital } = words[at] as Word
    if (capital && /^[ ,(]+$/.test(before)) capitals.add(text)
  }
}

/** All that the lexicon and the patterns find in a passage, overlaps included. */
function spansIn(passage: Passage, known: KnownNames, midCapitals: ReadonlySet<string>): Span[] {
  const spans: Span[] = []
  const starts = new Map<number, Span>()
  for (let at = 0; at < passage.words.length; at += 1) {
    const word = passage.words[at] as Word
    const found =
      mayBeginName(known.index, word) &&
      phrasesAt(known.index, passage.words, at, sameInName).find(({ last }) => isName(passage, at, last))
    const town = found ? undefined : townAt(passage, at, known)
    if (town && isName(passage, at, town.last)) spans.push(town)
    if (!found) continue
    const span = { ...found.value, first: found.first, last: found.last }
    spans.push(span)
    starts.set(at, span)
  }
  const bodies = bodiesIn(passage).filter(({ first, last }) => !isMore(passage, starts.get(first), last))
  const named = [...spans, ...bodies, ...peopleIn(passage), ...landmarksIn(passage)]
  named.push(...townsInStates(passage, named))
  return [...named, ...speakersIn(passage, named, midCapitals)]
}

/** Whether a body found by its words is a known one and another: "Department of State and Treasury". */
function isMore({ words }: Passage, known: Span | undefined, last: number): boolean {
  return known?.kind === 'organisation' && known.last < last && words[known.last + 1]?.lower === 'and'
}

/**
 * In a text all in capitals "US" and "WHO" are words; a name that goes on in capitals is another name ("Jordan
 * Peterson").
 */
function isName(passage: Passage, first: number, last: number): boolean {
  const word = passage.words[first]
  if (pacts.has(passage.words[last + 1]?.lower ?? '') && goesOn(passage.words, last + 1)) return false
  if (!word || first !== last) return true
  if (passage.shouted && isUpperCase(word.text) && word.text.length < 5 && !word.text.includes('.')) return false
  const next = passage.words[last + 1]
  if (next?.capital && ways.has(next.lower) && goesOn(passage.words, last + 1)) return false
  if (passage.titleCase || isUpperCase(word.text)) return true
  if (!next?.capital || word.possessive || !goesOn(passage.words, last + 1) || !firstNames.has(word.lower)) return true
  return nationalities.has(next.lower) || titles.has(next.lower) || bodyWords.has(next.lower) || isUpperCase(next.text)
}
/** What is called after a place and is none: "Washington Street". */
const ways = new Set(['street', 'avenue', 'road', 'boulevard', 'lane', 'drive', 'post', 'times', 'square'])

/** What is named after the place where it was made: "Rome Statute", "Geneva Conventions". */
const pacts = new Set([
  'statute',
  'convention',
  'conventions',
  'accord',
  'accords',
  'protocol',
  'declaration',
  'treaty',
])
const firstNames = new Set([
  'jordan',
  'chad',
  'georgia',
  'israel',
  'kenya',
  'india',
  'paris',
  'austin',
  'sydney',
  'florence',
  'sofia',
  'dallas',
  'houston',
  'virginia',
  'carolina',
  'valencia',
  'verona',
  'victoria',
  'santiago',
  'lima',
  'amazon',
])
