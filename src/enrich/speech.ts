import { nameStops } from '../lexicon/names/name-words.js'
import { genericWords, nationalities } from '../lexicon/names/nationalities.js'
import { personalVerbs, speakingVerbs } from '../lexicon/names/verbs.js'
import type { Passage } from './passages.js'
import { nameEnd, person } from './people.js'
import { invertedSubject, subjectEnds } from './saying.js'
import { type Span, settle, wordsOfSpan } from './spans.js'
import { goesOn, isUpperCase, type Word } from './tokens.js'

/**
 * People whom only their speaking shows: "Baerbock also noted", "said Timothy Jemal". Running text only; `names` are
 * those found otherwise, `midCapitals` the words that the digest writes with a capital inside of a sentence.
 */
export function speakersIn(passage: Passage, names: readonly Span[], midCapitals: ReadonlySet<string>): Span[] {
  if (passage.titleCase || passage.shouted || (passage.verbs.length === 0 && passage.role !== 'attribution')) return []
  const { words } = passage
  const settled = settle(names)
  const taken = new Set(settled.flatMap(wordsOfSpan))
  const people = new Set(settled.filter(({ kind }) => kind === 'person').map(({ last }) => last))
  const spans: Span[] = []
  const signer = passage.role === 'attribution' && !taken.has(0) ? nameEnd(passage, 0) : undefined
  if (signer !== undefined) spans.push(person(passage, 0, signer, false))
  for (const verb of passage.verbs) {
    const { lower = '', capital } = words[verb] ?? {}
    // The verbs of other languages are those of saying alone.
    if (capital || (speakingVerbs.has(lower) && !personalVerbs.has(lower))) continue
    const ends = subjectEnds(words, verb)
    const runs = ends.flatMap((end) => {
      const first = runStart(passage, end)
      return first !== undefined && nameEnd(passage, first) === end && isNew(first, end) ? [{ first, end }] : []
    })
    // "El regidor de Obras, Saúl Pineda, indicó": of a whole name and a word, the name speaks.
    const whole = runs.filter(({ first, end }) => end > first)
    const isTold = whole.length > 0 || ends.some((end) => people.has(end))
    for (const { first, end } of isTold ? whole : runs) spans.push(person(passage, first, end, false))
    const first = invertedSubject(words, verb)
    const last = first === undefined ? undefined : nameEnd(passage, first)
    if (first !== undefined && last !== undefined && isNew(first, last)) spans.push(person(passage, first, last, false))
  }
  return spans

  /** A lone word that begins a sentence may be any: it is a name where it has its capital elsewhere inside of one. */
  function isNew(first: number, last: number): boolean {
    for (let at = first; at <= last; at += 1) if (taken.has(at)) return false
    const word = words[first]
    if (!word || genericWords.has(word.lower) || nationalities.has(word.lower)) return false
    if (first < last) return true
    if (isUpperCase(word.text)) return false
    const startsSentence = first === 0 || !/^[ ,(]+$/.test(word.before)
    return !startsSentence || (midCapitals.has(word.text) && !commonSubjects.test(word.lower))
  }
}

/** Common nouns that begin sentences as who speaks, and may have a capital inside of one: "Officials said". */
const commonSubjects =
  /(?:ción|ções|ção|zione|ers|ors|ists|ians|ials|ents|ants|ics|ities|men|women|ment|tion|ship)$|^(?:police|people|court)$/

function runStart({ words }: Passage, end: number): number | undefined {
  let first = end
  if (!words[end]?.capital || words[end]?.possessive) return undefined
  while (first > 0 && end - first < 3 && goesOn(words, first) && isRun(words[first - 1])) first -= 1
  return first
}

const isRun = (word: Word | undefined): boolean =>
  word?.capital === true && !word.possessive && !nameStops.has(word.lower) && !nationalities.has(word.lower)
