import { doubtfulGivenNames, givenNames } from '../lexicon/names/given-names.js'
import { givenNamesOfTheWorld } from '../lexicon/names/given-names-of-the-world.js'
import { bodyWords, nameStops, placeWords } from '../lexicon/names/name-words.js'
import { genericWords, nationalities } from '../lexicon/names/nationalities.js'
import { nameParticles, officesOf, pluralTitles, strongTitles, titles } from '../lexicon/names/titles.js'
import { headlineVerbs } from '../lexicon/names/verbs.js'
import { type Passage, wordsBetween } from './passages.js'
import type { Span } from './spans.js'
import { goesOn, type Word } from './tokens.js'

/** Names of people by what stands around them: a given name, a title, a seat in brackets. */
export function peopleIn(passage: Passage): Span[] {
  if (passage.shouted) return []
  const spans: Span[] = []
  const { words } = passage
  for (let at = 0; at < words.length; at += 1) {
    if (!words[at]?.capital) continue
    const last = byTitle(passage, at) ?? byApposition(passage, at) ?? byGivenName(passage, at) ?? bySeat(passage, at)
    if (last !== undefined) spans.push(person(passage, at, last, isTitled(words, at)))
    else spans.push(...afterPluralTitle(passage, at))
  }
  return spans
}

export function person(passage: Passage, first: number, last: number, titled: boolean): Span {
  const name = withoutElision(wordsBetween(passage, first, last))
  return { kind: 'person', name, first, last, ...(titled && { titled }) }
}

/** "d’Honorine Vasseur" is Honorine Vasseur: what French and its like join to a name is no part of it. */
const withoutElision = (name: string): string =>
  name.charAt(1) === '’' || name.charAt(1) === "'" ? name.replace(/^[dlnmtsj]['’](?=\p{Lu})/u, '') : name

/**
 * Whether a title stands right before a word, also as "Secretary of State", "Mr." or "Commissioner for Human Rights".
 */
export function isTitled(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1]
  if (!previous || previous.possessive || !afterTitle(words, at)) return false
  if (titles.has(previous.lower)) return true
  for (let back = at - 2; back >= Math.max(0, at - 6); back -= 1) {
    const word = words[back]
    if (!word || !goesOn(words, back + 1)) return false
    if (back === at - 2) continue
    const joint = words[back + 1]?.lower
    if (officesOf.has(word.lower) && (joint === 'of' || joint === 'for')) return true
  }
  return false
}

const afterTitle = (words: readonly Word[], at: number): boolean => /^\.?[ \u00a0]$/.test(words[at]?.before ?? '')

/** "President Aliyev", "lawyer Karnig Kerkonian", "Secretary of Defense Lloyd Austin". */
function byTitle(passage: Passage, at: number): number | undefined {
  const { words } = passage
  if (!isTitled(words, at)) return undefined
  const last = nameEnd(passage, at)
  if (last === undefined) return undefined
  const title = words[at - 1]
  const strong = title !== undefined && strongTitles.has(title.lower) && (title.capital || title.lower.length < 4)
  if (last > at) return strong || !passage.titleCase || isGiven(passage, at) ? last : undefined
  return strong && (!passage.titleCase || endsHere(words, at)) ? last : undefined
}

/** "Ukraine’s foreign minister, Dmytro Kuleba, said": a title, then the whole name between commas. */
function byApposition(passage: Passage, at: number): number | undefined {
  const { words, titleCase } = passage
  if (titleCase || words[at]?.before !== ', ' || !titles.has(words[at - 1]?.lower ?? '') || words[at - 1]?.capital)
    return undefined
  const last = nameEnd(passage, at)
  return last !== undefined && last > at && words[last + 1]?.before.startsWith(',') ? last : undefined
}

/**
 * Where all words have capitals, a lone surname behind a title must end as one: "Mayor Casts the", "Minister Misled
 * House" are no names.
 */
function endsHere(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (genericWords.has(words[at]?.lower ?? '')) return false
  if (!next || words[at]?.possessive || next.before !== ' ') return true
  return headlineVerbs.has(next.lower) || (nameStops.has(next.lower) && !determiners.test(next.lower))
}
const determiners =
  /^(?:the|an?|its|his|her|their|our|all|no|new|more|most|some|one|two|three|four|five|six|seven|eight|nine|ten)$/

/** "Noubar Afeyan", "Edward J. Markey", "Elisa von Joeden-Forgey". */
function byGivenName(passage: Passage, at: number): number | undefined {
  if (!isGiven(passage, at) || passage.words[at]?.possessive) return undefined
  const before = passage.words[at - 1]
  // "St. Paul", "Saint Martin": a place or a church, not someone's first name.
  if (before && /^(?:st|saint|san|santa|são)$/.test(before.lower) && goesOn(passage.words, at)) return undefined
  const last = nameEnd(passage, at)
  return last !== undefined && last > at ? last : undefined
}

function isGiven(passage: Passage, at: number): boolean {
  const text = withoutElision(passage.words[at]?.text ?? '')
  if (givenNames.has(text)) return true
  return !passage.titleCase && (doubtfulGivenNames.has(text) || givenNamesOfTheWorld.has(text))
}

/**
 * "Gus Bilirakis (R-FL-12)", "Adam Schiff (CA-30)", "Chris Smith (NJ)": the brackets say that a member of a parliament
 * is meant.
 */
const seat = /^ ?\((?:[RDI]-\p{Lu}[\p{L}.]*(?:-\d{1,2})?|\p{Lu}{2}(?:-\d{1,2})?)\)/u

function bySeat(passage: Passage, at: number): number | undefined {
  if (!passage.hasBrackets) return undefined
  const last = nameEnd(passage, at)
  const end = last === undefined ? undefined : passage.words[last]?.end
  if (last === undefined || end === undefined || last === at || last - at > 3) return undefined
  return seat.test(passage.text.slice(end, end + 16)) && !goesOnBefore(passage, at) ? last : undefined
}

const goesOnBefore = (passage: Passage, at: number): boolean =>
  passage.words[at - 1]?.capital === true &&
  goesOn(passage.words, at) &&
  !titles.has(passage.words[at - 1]?.lower ?? '')

/** "Senators Markey and Cassidy": the names that go on after the first, over commas and one "and". */
function afterPluralTitle(passage: Passage, at: number): Span[] {
  const { words } = passage
  if (!pluralTitles.has(words[at]?.lower ?? '') || !words[at]?.capital) return []
  const spans: Span[] = []
  let next = at + 1
  for (let count = 0; count < 12; count += 1) {
    const last = nameEnd(passage, next)
    if (last === undefined) break
    spans.push(person(passage, next, last, true))
    const after = words[last + 1]
    if (!after) break
    const isAnd = after.lower === 'and' && /^,? $/.test(after.before)
    if (!isAnd && after.before !== ', ') break
    next = isAnd ? last + 2 : last + 1
    if (isAnd && words[next]?.before !== ' ') break
  }
  return spans.length > 1 ? spans : []
}

/**
 * The last word of a person's name that begins here, or nothing where none can: at most four words, in a headline two,
 * initials and particles not counted.
 */
export function nameEnd(passage: Passage, at: number): number | undefined {
  const { words, titleCase } = passage
  if (!isNameWord(passage, at) || isInitial(words, at)) {
    if (!isInitial(words, at) || !isNameWord(passage, at + 1) || !goesOn(words, at + 1)) return undefined
  }
  let last = at
  let full = isInitial(words, at) ? 0 : 1
  const most = titleCase ? 2 : 3
  for (let next = at + 1; next < words.length && full < most; next += 1) {
    if (words[next - 1]?.possessive || !goesOn(words, next) || words[next]?.before === ' & ') break
    if (isParticle(passage, next)) continue
    if (isInitial(words, next)) continue
    if (!isNameWord(passage, next)) break
    last = next
    full += 1
  }
  return last
}

/** Particles and initials count only with a name behind them. */
const isParticle = (passage: Passage, at: number): boolean => {
  const word = passage.words[at]
  return word !== undefined && !word.capital && nameParticles.has(word.lower) && isNameWord(passage, at + 1)
}

const isInitial = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  return word !== undefined && /^\p{Lu}$/u.test(word.text) && (words[at + 1]?.before.startsWith('.') ?? false)
}

/** "I'd", "We've": what is left of a pronoun with its verb. */
const pronoun = /^(?:i|we|you|he|she|they|it|there|that|this|who|what|let|here|don|isn|can|won|doesn|didn)'/

function isNameWord(passage: Passage, at: number): boolean {
  const word = passage.words[at]
  if (!word?.capital || /\d/.test(word.text) || word.text.includes('.')) return false
  if (/^\p{Lu}{2,}s?$/u.test(word.text) && word.text.length > 2) return false
  if (pronoun.test(word.lower) || /^[RDI]-\p{Lu}/u.test(word.text)) return false
  const { lower } = word
  if (
    nameStops.has(lower) ||
    passage.smallWords.has(lower) ||
    nationalities.has(lower) ||
    titles.has(lower) ||
    bodyWords.has(lower)
  )
    return false
  if (placeWords.has(lower)) return false
  return !passage.titleCase || !headlineVerbs.has(lower)
}
