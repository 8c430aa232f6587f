import {
  bodyAfter,
  bodyHeads,
  bodyJoints,
  bodyWords,
  leadEnds,
  leadLabels,
  nameStops,
  paperEnds,
  paperStarts,
  paperWords,
  weakBodyWords,
} from '../lexicon/names/name-words.js'
import { genericWords, nationalities } from '../lexicon/names/nationalities.js'
import { headsOf } from '../lexicon/names/titles.js'
import { headlineVerbs } from '../lexicon/names/verbs.js'
import { type Passage, wordsBetween } from './passages.js'
import type { Span } from './spans.js'
import { goesOn, type Word } from './tokens.js'
import { mayBe, wordRoles } from './word-roles.js'

/** Names of bodies by their own words ("Brown University") or by those around them ("President of Global ARM"). */
export function bodiesIn(passage: Passage): Span[] {
  if (passage.shouted) return []
  const spans: Span[] = []
  for (let at = 0; at < passage.words.length; at += 1) {
    if (!mayBe(passage.words[at], wordRoles.body)) continue
    const found = byBodyWord(passage, at) ?? beforeKind(passage, at) ?? afterHead(passage, at)
    if (found) spans.push(found)
  }
  const lead = byLead(passage)
  return lead ? [...spans, lead] : spans
}

/** "Glendale City Council", "Center for Truth and Justice", "US Embassy in Armenia". */
function byBodyWord(passage: Passage, at: number): Span | undefined {
  const { words, titleCase } = passage
  const word = words[at]
  if (!word?.capital || !bodyWords.has(word.lower)) return undefined
  const first = runStart(passage, at)
  const last = bodyHeads.has(word.lower) ? joinedEnd(passage, at) : at
  if (last === at && bodyHeads.has(word.lower) && goesOn(words, at + 1) && words[at + 1]?.capital && !titleCase) {
    // "Council President" ends a name; "University Hospital" goes on, and is found by its own word.
    if (bodyWords.has(words[at + 1]?.lower ?? '')) return undefined
  }
  if (
    titleCase &&
    weakBodyWords.has(word.lower) &&
    (at - first !== 1 || nationalities.has(words[first]?.lower ?? ''))
  ) {
    return undefined
  }
  const others = words.slice(first, last + 1).filter((_, offset) => first + offset !== at)
  return isNamed(others, word) ? body(passage, first, last) : undefined
}

/** A body of no more than general words is none; a state's adjective suffices for what each state has one of. */
function isNamed(others: readonly Word[], head: Word): boolean {
  const named = others.filter(({ lower, capital }) => capital && !genericWords.has(lower) && !bodyWords.has(lower))
  if (named.some(({ lower }) => !nationalities.has(lower))) return true
  return named.length > 0 && others.length < 4 && oneAState.has(head.lower)
}
const oneAState = new Set(['ministry', 'parliament', 'embassy', 'senate', 'congress'])

/** Where the run of capitals before a body's word begins. */
function runStart(passage: Passage, at: number): number {
  const { words, titleCase } = passage
  let first = at
  while (first > 0 && at - first < 5 && goesOn(words, first)) {
    const before = words[first - 1]
    if (!before?.capital || before.possessive || nameStops.has(before.lower)) break
    if (titleCase && headlineVerbs.has(before.lower)) break
    first -= 1
  }
  return first
}

/** Where a body's name ends that goes on with what it is for: "of Louvain", "for Genocide Prevention", "in Armenia". */
function joinedEnd(passage: Passage, at: number): number {
  const { words } = passage
  const joint = words[at + 1]?.lower ?? ''
  if (!goesOn(words, at + 1) || !(bodyJoints.has(joint) || (joint === 'in' && words[at]?.lower === 'embassy')))
    return at
  const skip = words[at + 2]?.lower === 'the' ? 3 : 2
  // "University of Louvain and Harvard" is two.
  const joins = /^(?:university|college|embassy|city|bank)$/.test(words[at]?.lower ?? '') ? /^of$/ : /^(?:and|of|for)$/
  return capitalsEnd(passage, at + skip, joins) ?? at
}

/** The end of a run of capitals, over "and" and "of" where a capital follows: "Truth and Justice". */
function capitalsEnd(passage: Passage, from: number, joint = /^(?:and|of|for)$/, most = 6): number | undefined {
  const { words, titleCase } = passage
  if (!isCapital(from)) return undefined
  let last = from
  for (let next = from + 1; next < from + most && !words[last]?.possessive && goesOn(words, next); next += 1) {
    const joins = joint.test(words[next]?.lower ?? '') && goesOn(words, next + 1) && isCapital(next + 1)
    if (joins && !titleCase) continue
    if (!isCapital(next)) break
    last = next
  }
  return last

  function isCapital(place: number): boolean {
    const word = words[place]
    if (!word?.capital || nameStops.has(word.lower)) return false
    return !titleCase || !headlineVerbs.has(word.lower)
  }
}

/** "the ‘Europeans for Artsakh’ movement", "the Haaretz newspaper": the word behind says what it is. */
function beforeKind(passage: Passage, at: number): Span | undefined {
  const { words, titleCase } = passage
  const word = words[at]
  if (titleCase || !word || word.capital) return undefined
  const paper = paperWords.has(word.lower)
  if (!paper && !bodyAfter.has(word.lower)) return undefined
  const first = /^[’'”"»] $/.test(word.before) ? quotedStart(passage, at - 1) : plainStart(passage, at - 1)
  if (first === undefined) return undefined
  const named = words
    .slice(first, at)
    .some(({ lower, capital }) => capital && !nationalities.has(lower) && !genericWords.has(lower))
  if (!named) return undefined
  return paper ? { ...body(passage, first, at - 1), kind: 'publisher' } : body(passage, first, at - 1)
}

function quotedStart({ words }: Passage, last: number): number | undefined {
  for (let first = last; first >= Math.max(0, last - 6); first -= 1) {
    if (/[‘'“"«]$/.test(words[first]?.before ?? '')) return words[first]?.capital ? first : undefined
  }
  return undefined
}

function plainStart(passage: Passage, last: number): number | undefined {
  const { words } = passage
  if (!words[last]?.capital || words[last]?.possessive || !goesOn(words, last + 1)) return undefined
  const first = runStart(passage, last)
  return last - first < 4 && words[first - 1]?.lower === 'the' ? first : undefined
}

/**
 * "President of Global ARM", "Secretary General of Europa Nostra": who is led is a body, where the name is more than
 * one word.
 */
function afterHead(passage: Passage, at: number): Span | undefined {
  const { words, titleCase } = passage
  if (titleCase || !headsOf.has(words[at]?.lower ?? '')) return undefined
  const joint = words[at + 1]?.lower ?? ''
  if (!goesOn(words, at + 1) || (joint !== 'of' && joint !== 'for' && joint !== 'at')) return undefined
  const first = words[at + 2]?.lower === 'the' ? at + 3 : at + 2
  const last = capitalsEnd(passage, first)
  if (last === undefined) return undefined
  const name = words.slice(first, last + 1)
  if (name.length < 2 || !name.some(({ lower }) => !nationalities.has(lower) && !genericWords.has(lower)))
    return undefined
  return body(passage, first, last)
}

/**
 * "Global Christian Relief: 450 sites …", "Evening Ledger: …": a headline's lead-in that ends as bodies' or papers' names
 * do.
 */
function byLead(passage: Passage): Span | undefined {
  const { words, role } = passage
  if (role !== 'headline') return undefined
  const colon = words.slice(0, 7).findIndex(({ before }) => /^ ?: /.test(before))
  const start = words[0]?.lower === 'the' ? 1 : 0
  const lead = words.slice(start, colon)
  const last = lead.at(-1)
  if (colon < start + 2 || !last) return undefined
  if (!lead.every(({ capital, possessive }) => capital && !possessive)) return undefined
  const isPaper = paperEnds.has(last.lower) || paperStarts.has(lead[0]?.lower ?? '')
  if (!isPaper && (start > 0 || !leadEnds.has(last.lower))) return undefined
  if (lead.some(({ lower }) => nameStops.has(lower) || headlineVerbs.has(lower))) return undefined
  const isNamed = lead.some(({ lower }) => !leadCommon.some((list) => list.has(lower)))
  if (!isNamed) return undefined
  return { ...body(passage, start, colon - 1), kind: isPaper ? 'publisher' : 'organisation' }
}

/** Words that say what a lead-in is, and not whose. */
const leadCommon = [genericWords, leadEnds, leadLabels, paperStarts]

/** An acronym in brackets behind the words whose first letters it is: "Christian Solidarity International (CSI)". */
export function acronymOf(passage: Passage, at: number): { first: number; last: number } | undefined {
  const { words, text } = passage
  const word = words[at]
  if (!word?.before.endsWith(' (') || text[word.end] !== ')') return undefined
  if (!/^\p{Lu}[\p{Lu}a-z]{1,7}$/u.test(word.text)) return undefined
  const letters = word.text.replace(/[a-z]/g, '')
  let first = at
  for (let letter = letters.length - 1; letter >= 0; letter -= 1) {
    first -= 1
    while (first > 0 && !words[first]?.capital && nameStops.has(words[first]?.lower ?? '')) first -= 1
    const initial = words[first]
    if (!initial?.capital || initial.text[0] !== letters[letter]) return undefined
    if (first < at - 1 && !goesOn(words, first + 1)) return undefined
  }
  return letters.length > 1 ? { first, last: at - 1 } : undefined
}

function body(passage: Passage, first: number, last: number): Span {
  return { kind: 'organisation', name: wordsBetween(passage, first, last), first, last }
}
