import { speechVerbs } from '../lexicon/lexicon.js'
import { nameStops } from '../lexicon/names/name-words.js'
import { genericWords, nationalities } from '../lexicon/names/nationalities.js'
import {
  auxiliaries,
  invertedVerbs,
  messageWords,
  sendingVerbs,
  speakingVerbs,
  verbPartners,
} from '../lexicon/names/verbs.js'
import { phraseAt } from '../lexicon/phrases.js'
import type { Passage } from './passages.js'
import { nameEnd, person } from './people.js'
import { type Span, wordsOfSpan } from './spans.js'
import { goesOn, isUpperCase, type Word } from './tokens.js'

/** Whether a word is a verb of saying here: "called" only with "for", "sent" only with a letter. */
export function isSpeakingVerb(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? ''
  const partners = verbPartners[lower]
  if (partners) return partners.includes(words[at + 1]?.lower ?? '') || names(words, at)
  if (sendingVerbs.has(lower)) return words.slice(at + 1, at + 6).some((word) => messageWords.has(word.lower))
  return speakingVerbs.has(lower) || phraseAt(speechVerbs, [lower]) === 1
}

/** "calls Baku an unreliable partner": a small "calls" before a capital. */
const names = (words: readonly Word[], at: number): boolean =>
  /^call/.test(words[at]?.lower ?? '') && !words[at]?.capital && words[at + 1]?.capital === true

/**
 * Where the subject of a verb of saying may end: the word before it, over auxiliaries and adverbs. Behind a comma that
 * closes an apposition, the words before the commas that may open it come first: "Josep Borrell, the EU’s top diplomat,
 * told".
 */
export function subjectEnds(words: readonly Word[], verb: number): number[] {
  let end = verb - 1
  while (end >= 0 && (auxiliaries.has(words[end]?.lower ?? '') || /[a-z]{3}ly$/.test(words[end]?.lower ?? ''))) {
    if (words[end + 1]?.before !== ' ') break
    end -= 1
  }
  if (end < 0) return []
  const between = words[end + 1]?.before ?? ''
  if (!/^\.?\)? *$/.test(between) && /[.:;!?"“”«»]/.test(between)) return []
  const ends: number[] = []
  if (/^\)?, $/.test(between)) {
    for (let back = end; back > Math.max(0, end - 16); back -= 1) {
      const before = words[back]?.before ?? ''
      if (/[.!?;:"“”]\s/.test(before) && !goesOn(words, back)) break
      if (before.startsWith(', ') || before.startsWith('), ')) ends.push(back - 1)
    }
  }
  return [...ends, end]
}

/** Where what stands behind a verb of saying begins, when the verb stands behind what was said: "…,” said Akopian". */
export function invertedSubject(words: readonly Word[], verb: number): number | undefined {
  const word = words[verb]
  if (!word || !invertedVerbs.has(word.lower) || words[verb + 1]?.before !== ' ') return undefined
  return /[,.!?’'”"»–—-]\s*$/.test(word.before) || verb === 0 ? verb + 1 : undefined
}

/** People whom only their speaking shows: "Baerbock also noted", "said Timothy Jemal". Running text only; `names` are those found otherwise. */
export function speakersIn(passage: Passage, names: readonly Span[]): Span[] {
  if (passage.titleCase || passage.shouted) return []
  const { words } = passage
  const taken = new Set(names.flatMap(wordsOfSpan))
  const spans: Span[] = []
  const signer = passage.role === 'attribution' && !taken.has(0) ? nameEnd(passage, 0) : undefined
  if (signer !== undefined) spans.push(person(passage, 0, signer, false))
  for (let verb = 0; verb < words.length; verb += 1) {
    if (!isSpeakingVerb(words, verb) || words[verb]?.capital) continue
    for (const end of subjectEnds(words, verb)) {
      const first = runStart(passage, end)
      if (first !== undefined && nameEnd(passage, first) === end && isNew(first, end))
        spans.push(person(passage, first, end, false))
    }
    const first = invertedSubject(words, verb)
    const last = first === undefined ? undefined : nameEnd(passage, first)
    if (first !== undefined && last !== undefined && isNew(first, last)) spans.push(person(passage, first, last, false))
  }
  return spans

  /** A lone word that begins a sentence may be any: it must look like no common noun. */
  function isNew(first: number, last: number): boolean {
    for (let at = first; at <= last; at += 1) if (taken.has(at)) return false
    const word = words[first]
    if (first === last && isUpperCase(word?.text ?? '')) return false
    if (!word || genericWords.has(word.lower) || nationalities.has(word.lower)) return false
    const startsSentence = first === 0 || /[.!?:"“”‘•]\s*$|^\s*[.!?]/.test(word.before)
    return first < last || !startsSentence || !commonSubjects.test(word.lower)
  }
}

/** Common nouns that begin sentences as who speaks: "Officials said", "Critics warn". */
const commonSubjects =
  /^(?:.*(?:ers|ors|ists|ians|ials|ents|ants|ics|ities|men|women|folk|ment|tion|ship)|police|people|sources?|reports?|leaders?|critics|experts|witnesses|president|he|she|it|they|someone|everyone|nobody|others?|parents|victims|families|refugees|court|doctors?|troops|rebels|unions?|companies|studies|study|data|results?|figures|statistics|both|neither|mother|father|amazon)$/

function runStart({ words }: Passage, end: number): number | undefined {
  let first = end
  if (!words[end]?.capital || words[end]?.possessive) return undefined
  while (first > 0 && end - first < 3 && goesOn(words, first) && isRun(words[first - 1])) first -= 1
  return first
}

const isRun = (word: Word | undefined): boolean =>
  word?.capital === true && !word.possessive && !nameStops.has(word.lower) && !nationalities.has(word.lower)
