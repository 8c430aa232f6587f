import { nameStops, placeEnds, placeKinds, placeWords } from '../lexicon/names/name-words.js'
import { genericWords, nationalities } from '../lexicon/names/nationalities.js'
import { type Passage, wordsBetween } from './passages.js'
import type { Span } from './spans.js'
import { goesOn } from './tokens.js'
import { mayBe, wordRoles } from './word-roles.js'

/**
 * Names of places by their own words ("Ovda airport", "Jrvezh Forest Park") or those before them ("the town of Goris").
 */
export function landmarksIn(passage: Passage): Span[] {
  // Where every word has a capital, a place's own word says too little: "Council Shuts Mill Bridge".
  if (passage.shouted || passage.titleCase) return []
  const spans: Span[] = []
  for (let at = 0; at < passage.words.length; at += 1) {
    if (!mayBe(passage.words[at], wordRoles.place)) continue
    const found = byPlaceWord(passage, at) ?? byKind(passage, at)
    if (found) spans.push(found)
  }
  return spans
}

function byPlaceWord(passage: Passage, at: number): Span | undefined {
  const { words } = passage
  const word = words[at]
  if (!word || !(placeWords.has(word.lower) || (placeEnds.has(word.lower) && word.capital))) return undefined
  let first = at
  while (first > 0 && at - first < 2 && goesOn(words, first) && isNameWord(first - 1)) first -= 1
  const own = words.slice(first, at)
  if (own.length === 0 || own.every(({ lower }) => genericWords.has(lower) || placeWords.has(lower))) return undefined
  return { kind: 'place', name: wordsBetween(passage, first, at), first, last: at }

  function isNameWord(place: number): boolean {
    const before = words[place]
    if (!before?.capital || before.possessive || /\d|^\p{Lu}+$/u.test(before.text)) return false
    return !nameStops.has(before.lower) && !nationalities.has(before.lower)
  }
}

function byKind(passage: Passage, at: number): Span | undefined {
  const { words } = passage
  if (!placeKinds.has(words[at]?.lower ?? '') || words[at + 1]?.lower !== 'of') return undefined
  const first = at + 2
  let last = first - 1
  while (last - first < 2 && words[last + 1]?.capital && goesOn(words, last + 1) && !words[last]?.possessive) {
    if (nameStops.has(words[last + 1]?.lower ?? '') || nationalities.has(words[last + 1]?.lower ?? '')) break
    last += 1
  }
  return last < first ? undefined : { kind: 'place', name: wordsBetween(passage, first, last), first, last }
}
