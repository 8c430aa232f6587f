import { bodyHeads, bodyWords, leadEnds, nameStops } from '../lexicon/names/name-words.js'
import { nationalities } from '../lexicon/names/nationalities.js'
import { titles } from '../lexicon/names/titles.js'
import { headlineVerbs } from '../lexicon/names/verbs.js'
import { acronymOf, bodiesIn } from './bodies.js'
import { type KnownNames, knownNames, type Named, nameKey } from './known-names.js'
import { landmarksIn } from './landmarks.js'
import { type Passage, passagesOf, wordsBetween } from './passages.js'
import { isTitled, peopleIn } from './people.js'
import { addPhrase, type PhraseIndex, phrasesAt, sameInName } from './phrases.js'
import { type Span, settle, wordsOfSpan } from './spans.js'
import { speakersIn } from './speech.js'
import { goesOn, isUpperCase } from './tokens.js'
import type { EnrichContext, ItemWords } from './words.js'

/** A passage of an item with the names in it, in order. */
export interface NamedPassage extends Passage {
  names: Span[]
}

/** The names in each item of a digest, by the items' order. */
type DigestNames = NamedPassage[][]

const cache = new WeakMap<ItemWords[], { context: EnrichContext; names: DigestNames }>()

/** An item's passages with their names. The whole digest is read for it, once for all of its items. */
export function namesIn(context: EnrichContext): NamedPassage[] {
  const kept = cache.get(context.items)
  const isSame = kept && kept.context.aliases === context.aliases && kept.context.language === context.language
  const names = isSame ? kept.names : readNames(context)
  if (!isSame) cache.set(context.items, { context, names })
  return names[context.index] ?? []
}

/** What the digest itself says of names: each item is read by what all items say. */
interface Register {
  /** Bodies and people by their full name, acronyms of bodies. */
  index: PhraseIndex<Named>
  /** By surname, in small letters, the full names of those who have it. */
  surnames: Map<string, Set<string>>
  /** Words that stand in small letters somewhere: as a surname they need the full name in the same item. */
  commonWords: Set<string>
}

function readNames(context: EnrichContext): DigestNames {
  const known = knownNames(context.aliases, context.language)
  const first = context.items.map((item) =>
    passagesOf(item).map((passage) => ({ passage, spans: spansIn(passage, known) })),
  )
  const register: Register = { index: new Map(), surnames: new Map(), commonWords: new Set() }
  for (const { passage, spans } of first.flat()) enter(register, passage, settle(spans), known)
  return first.map((passages) => {
    const own = new Set(
      passages.flatMap(({ spans }) => spans.filter(({ kind }) => kind === 'person').map(({ name }) => name)),
    )
    return passages.map(({ passage, spans }) => ({
      ...passage,
      names: settle([...registered(passage, register, own), ...spans]).map((span) =>
        resolve(span, register, known, own),
      ),
    }))
  })
}

/** All that the lexicon and the patterns find in a passage, overlaps included. */
function spansIn(passage: Passage, known: KnownNames): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < passage.words.length; at += 1) {
    const found = phrasesAt(known.index, passage.words, at, sameInName).find(({ last }) => isName(passage, at, last))
    if (found) spans.push({ ...found.value, first: found.first, last: found.last })
  }
  const starts = new Map(spans.map((span) => [span.first, span]))
  const bodies = bodiesIn(passage).filter(({ first, last }) => !isMore(passage, starts.get(first), last))
  const named = [...spans, ...bodies, ...peopleIn(passage), ...landmarksIn(passage)]
  return [...named, ...speakersIn(passage, settle(named))]
}

/** Whether a body found by its words is a known one and another: "Department of State and Treasury". */
function isMore({ words }: Passage, known: Span | undefined, last: number): boolean {
  return known?.kind === 'organisation' && known.last < last && words[known.last + 1]?.lower === 'and'
}

/** In a text all in capitals "US" and "WHO" are words; a name that goes on in capitals is another name ("Jordan Peterson"). */
function isName(passage: Passage, first: number, last: number): boolean {
  const word = passage.words[first]
  if (pacts.has(passage.words[last + 1]?.lower ?? '') && goesOn(passage.words, last + 1)) return false
  if (!word || first !== last) return true
  if (passage.shouted && isUpperCase(word.text) && word.text.length < 5 && !word.text.includes('.')) return false
  if (passage.titleCase || isUpperCase(word.text)) return true
  const next = passage.words[last + 1]
  if (!next?.capital || word.possessive || !goesOn(passage.words, last + 1) || !firstNames.has(word.lower)) return true
  return nationalities.has(next.lower) || titles.has(next.lower) || bodyWords.has(next.lower) || isUpperCase(next.text)
}
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

/** Enters a passage's names into the digest's register. */
function enter(register: Register, passage: Passage, spans: Span[], known: KnownNames): void {
  for (const { lower, capital } of passage.words) if (!capital) register.commonWords.add(lower)
  for (const span of spans) {
    const name = known.canonical(span.name)
    const length = span.last - span.first + 1
    if (span.kind === 'person') {
      if (name.includes(' ')) enterPerson(register, name)
    } else if (span.kind !== 'place' && length > 1) {
      addPhrase(register.index, span.name, { kind: span.kind, name })
    }
  }
  const byWord = new Map(spans.flatMap((span) => wordsOfSpan(span).map((at) => [at, span] as const)))
  for (let at = 2; at < passage.words.length; at += 1) enterAcronym(register, passage, at, byWord, known)
}

function enterPerson(register: Register, name: string): void {
  const surname = nameKey(name.split(' ').at(-1) ?? '')
  const others = register.surnames.get(surname)
  if (others?.has(name)) return
  if (others) others.add(name)
  else register.surnames.set(surname, new Set([name]))
  addPhrase(register.index, name, { kind: 'person', name })
}

/** An acronym stands for the body before it, where that is one. */
function enterAcronym(
  register: Register,
  passage: Passage,
  at: number,
  byWord: ReadonlyMap<number, Span>,
  known: KnownNames,
): void {
  const acronym = passage.words[at]
  const full = acronymOf(passage, at)
  if (!acronym || !full) return
  const span = byWord.get(full.last) ?? byWord.get(full.first)
  const last = passage.words[full.last]?.lower ?? ''
  const isBody = bodyHeads.has(passage.words[full.first]?.lower ?? '') || bodyWords.has(last) || leadEnds.has(last)
  if (span ? span.kind !== 'organisation' && span.kind !== 'publisher' : !isBody) return
  const name = known.canonical(span?.name ?? wordsBetween(passage, full.first, full.last))
  const kind = span?.kind ?? 'organisation'
  addPhrase(register.index, acronym.text, { kind, name })
  addPhrase(register.index, name, { kind, name })
}

/** Names in a passage that another place of the digest has told. */
function registered(passage: Passage, register: Register, own: ReadonlySet<string>): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < passage.words.length; at += 1) {
    const found = phrasesAt(register.index, passage.words, at, sameInName)[0]
    if (found) spans.push({ ...found.value, first: found.first, last: found.last })
    const name = bySurname(passage, at, register, own)
    if (name !== undefined) spans.push({ kind: 'person', name, first: at, last: at })
  }
  return spans
}

/** Whose a lone surname is: someone's of this item, else the only one's of the digest who has it. */
function bySurname(passage: Passage, at: number, register: Register, own: ReadonlySet<string>): string | undefined {
  const { words } = passage
  const word = words[at]
  const bearers = word?.capital ? register.surnames.get(nameKey(word.text)) : undefined
  if (!word || !bearers) return undefined
  const here = [...bearers].filter((name) => own.has(name))
  const one = here.length > 0 ? here : [...bearers]
  if (one.length !== 1) return undefined
  const titled = isTitled(words, at)
  const isCommon = register.commonWords.has(word.lower) || nameStops.has(word.lower)
  if (isCommon && here.length === 0 && !titled) return undefined
  return titled || standsAlone(passage, at) ? one[0] : undefined
}

/** Whether no other capital joins a surname on its left ("Leahy Law", "Hunter Biden"), as far as capitals tell. */
function standsAlone({ words, titleCase }: Passage, at: number): boolean {
  const before = words[at - 1]
  if (!before?.capital || !goesOn(words, at)) return true
  if (nameStops.has(before.lower) || nationalities.has(before.lower)) return true
  return titleCase && headlineVerbs.has(before.lower)
}

/** The canonical name: by `publication.yml`, and a lone surname by the full name that the digest gives. */
function resolve(span: Span, register: Register, known: KnownNames, own: ReadonlySet<string>): Span {
  const name = known.canonical(span.name)
  if (name !== span.name || span.kind !== 'person' || name.includes(' ')) return { ...span, name }
  const bearers = [...(register.surnames.get(nameKey(name)) ?? [])]
  const here = bearers.filter((bearer) => own.has(bearer))
  const one = here.length > 0 ? here : bearers
  return one.length === 1 && one[0] !== undefined ? { ...span, name: one[0] } : { ...span, name }
}
