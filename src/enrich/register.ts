import { bodyHeads, bodyWords, leadEnds, nameStops } from '../lexicon/names/name-words.js'
import { nationalities } from '../lexicon/names/nationalities.js'
import { headlineVerbs } from '../lexicon/names/verbs.js'
import { acronymOf } from './bodies.js'
import type { KnownNames, Named } from './known-names.js'
import { type Passage, wordsBetween } from './passages.js'
import { isTitled } from './people.js'
import { addPhrase, mayBeginName, type PhraseIndex, phrasesAt, sameInName } from './phrases.js'
import { countUses, isUsed } from './short-names.js'
import type { Span } from './spans.js'
import { goesOn, lowerCase, type Word } from './tokens.js'

/** What the digest itself says of names: each item is read by what all items say. */
export interface Register {
  /** Bodies and people by their full name, acronyms of bodies. */
  index: PhraseIndex<Named>
  /** Names that the index has. */
  entered: Set<string>
  /** By surname, in small letters, the full names of those who have it. */
  surnames: Map<string, Set<string>>
  /** Words that stand in small letters somewhere: as a surname they need the full name in the same item. */
  commonWords: Set<string>
  /** How often words stand where a surname hardly does. */
  uses: Map<string, number>
}

/** Enters a passage's names into the digest's register. */
export function enter(register: Register, passage: Passage, spans: Span[], known: KnownNames): void {
  for (const { lower, capital } of passage.words) if (!capital) register.commonWords.add(lower)
  countUses(passage.words, passage.titleCase, register.uses)
  for (const span of spans) {
    const name = known.canonical(span.name)
    const length = span.last - span.first + 1
    if (span.kind === 'person') {
      if (name.includes(' ')) enterPerson(register, name)
    } else if (span.kind !== 'place' && length > 1) {
      enterName(register, span.name, { kind: span.kind, name })
    }
  }
  for (let at = 2; at < passage.words.length; at += 1) {
    const full = acronymOf(passage, at)
    if (full) enterAcronym(register, passage, at, full, spans, known)
  }
}

/** Of one name that stands for two the first counts. */
function enterName(register: Register, form: string, named: Named): void {
  if (register.entered.has(form)) return
  register.entered.add(form)
  addPhrase(register.index, form, named)
}

/** More people of one surname than this are not told apart by it. */
const mostBearers = 16

export function enterPerson(register: Register, name: string): void {
  const surname = lowerCase(name.split(' ').at(-1) ?? '')
  const others = register.surnames.get(surname)
  if (others?.has(name) || (others && others.size >= mostBearers)) return
  if (others) others.add(name)
  else register.surnames.set(surname, new Set([name]))
  enterName(register, name, { kind: 'person', name })
}

/** An acronym stands for the body before it, where that is one. */
function enterAcronym(
  register: Register,
  passage: Passage,
  at: number,
  full: { first: number; last: number },
  spans: Span[],
  known: KnownNames,
): void {
  const acronym = passage.words[at]
  if (!acronym) return
  const over = (place: number): Span | undefined => spans.findLast(({ first, last }) => first <= place && place <= last)
  const span = over(full.last) ?? over(full.first)
  const last = passage.words[full.last]?.lower ?? ''
  const isBody = bodyHeads.has(passage.words[full.first]?.lower ?? '') || bodyWords.has(last) || leadEnds.has(last)
  if (span ? span.kind !== 'organisation' && span.kind !== 'publisher' : !isBody) return
  const name = known.canonical(span?.name ?? wordsBetween(passage, full.first, full.last))
  const kind = span?.kind ?? 'organisation'
  enterName(register, acronym.text, { kind, name })
  enterName(register, name, { kind, name })
}

/**
 * Names that another place of the digest has told: the `sure` ones go before what the lexicon says, the others behind.
 */
export interface Registered {
  sure: Span[]
  others: Span[]
}

/**
 * Names in a passage that another place of the digest has told; a lone surname is sure where the item has the full
 * name.
 */
export function registered(passage: Passage, register: Register, own: ReadonlySet<string>): Registered {
  const spans: Registered = { sure: [], others: [] }
  for (let at = 0; at < passage.words.length; at += 1) {
    const word = passage.words[at] as Word
    const found = mayBeginName(register.index, word) && phrasesAt(register.index, passage.words, at, sameInName)[0]
    if (found) spans.sure.push({ ...found.value, first: found.first, last: found.last })
    const name = word.capital ? bySurname(passage, at, register, own) : undefined
    if (name === undefined) continue
    const list = own.has(name) ? spans.sure : spans.others
    list.push({ kind: 'person', name, first: at, last: at })
  }
  return spans
}

/** Whose a lone surname is: someone's of this item, else the only one's of the digest who has it. */
function bySurname(passage: Passage, at: number, register: Register, own: ReadonlySet<string>): string | undefined {
  const { words } = passage
  const word = words[at]
  const bearers = word?.capital ? register.surnames.get(word.lower) : undefined
  if (!word || !bearers) return undefined
  const here = [...bearers].filter((name) => own.has(name))
  const one = here.length > 0 ? here : [...bearers]
  if (one.length !== 1) return undefined
  const titled = isTitled(words, at)
  const isCommon = register.commonWords.has(word.lower) || nameStops.has(word.lower)
  if (here.length === 0 && !titled && (isCommon || isUsed(one[0] ?? '', register.uses))) return undefined
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
export function resolve(span: Span, register: Register, known: KnownNames, own: ReadonlySet<string>): Span {
  const name = known.canonical(span.name)
  if (name !== span.name || span.kind !== 'person' || name.includes(' ')) return { ...span, name }
  const bearers = [...(register.surnames.get(lowerCase(name)) ?? [])]
  const here = bearers.filter((bearer) => own.has(bearer))
  const one = here.length > 0 ? here : bearers
  return one.length === 1 && one[0] !== undefined ? { ...span, name: one[0] } : { ...span, name }
}
