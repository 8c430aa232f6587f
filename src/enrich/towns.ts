import { beforeTowns, shortStates, townsOf, trustWords } from '../lexicon/names/before-places.js'
import { gazetteer } from '../lexicon/names/gazetteer.js'
import { givenNames } from '../lexicon/names/given-names.js'
import { nameStops } from '../lexicon/names/name-words.js'
import { nationalities } from '../lexicon/names/nationalities.js'
import { titles } from '../lexicon/names/titles.js'
import type { KnownNames } from './known-names.js'
import { type Passage, wordsBetween } from './passages.js'
import { phrasesAt, sameInName } from './phrases.js'
import type { Span } from './spans.js'
import { goesOn, lowerCase } from './tokens.js'

/** A form of a town's name, and the name. */
interface TownForm {
  form: string
  name: string
}

/** All forms by their first word, the longest first. */
let byFirstWord: ReadonlyMap<string, TownForm[]> | undefined

/**
 * A town of the gazetteer that is named at a word, where the text shows that a town is meant: its name may be a
 * surname or a word as well.
 */
export function townAt(passage: Passage, at: number, known: KnownNames): Span | undefined {
  const { words, text } = passage
  const word = words[at]
  if (!word?.capital) return undefined
  byFirstWord ??= formsByFirstWord()
  for (const { form, name } of byFirstWord.get(word.lower) ?? []) {
    const end = word.start + form.length
    if (!text.startsWith(form, word.start)) continue
    let last = at
    while (last + 1 < words.length && (words[last]?.end ?? end) < end) last += 1
    const { end: wordEnd = 0, possessive } = words[last] ?? {}
    if (wordEnd - (possessive ? 2 : 0) !== end || !isTown(passage, at, last, known)) continue
    return { kind: 'place', name: known.canonical(name), first: at, last, isTown: true }
  }
  return undefined
}

function formsByFirstWord(): ReadonlyMap<string, TownForm[]> {
  const forms = new Map<string, TownForm[]>()
  const add = (form: string, name: string): void => {
    const [first = ''] = firstWord.exec(form) ?? []
    const list = forms.get(lowerCase(first))
    if (list) list.push({ form, name })
    else forms.set(lowerCase(first), [{ form, name }])
  }
  for (const { name } of gazetteer) {
    add(name, name)
    // Few texts write "Gijón" with its accent.
    if (/[^ -~]/.test(name)) add(name.normalize('NFD').replace(/\p{M}/gu, ''), name)
  }
  for (const list of forms.values()) list.sort((one, other) => other.form.length - one.form.length)
  return forms
}
const firstWord = /^[\p{L}\p{N}\p{M}]+(?:['.-][\p{L}\p{N}\p{M}]+)*/u

/** "in Nice", "the mayor of Nice", "Reading, Pennsylvania". */
function isTown(passage: Passage, first: number, last: number, known: KnownNames): boolean {
  const { words, shouted } = passage
  const next = words[last + 1]
  if (shouted) return false
  if (next?.capital && goesOn(words, last + 1) && !words[last]?.possessive) return false
  if (next?.before === ', ' && next.capital) {
    const land = phrasesAt(known.index, words, last + 1, sameInName)[0]
    if (land?.value.kind === 'place') return true
  }
  const before = words[first - 1]
  if (!before || words[first]?.before !== ' ') return false
  if (before.lower === 'of') return townsOf.has(words[first - 2]?.lower ?? '') && goesOn(words, first - 1)
  return beforeTowns.has(before.lower) && !trustWords.has(words[first - 2]?.lower ?? '')
}

/**
 * Towns that stand before their state, and the state where it is shortened: "Elkins, W.Va.", "in Sauk City, Wisconsin".
 * `known` are the names found so far.
 */
export function townsInStates(passage: Passage, known: readonly Span[]): Span[] {
  const { words, shouted } = passage
  if (shouted) return []
  const spans: Span[] = []
  const lands = new Map(known.filter(({ kind }) => kind === 'place').map((span) => [span.first, span]))
  const taken = new Set(known.map(({ last }) => last))
  for (let at = 1; at < words.length; at += 1) {
    if (words[at]?.before !== ', ' || !words[at]?.capital) continue
    const short = shortStates.get((words[at]?.lower ?? '').replace(/\.$/, ''))
    const isLand = short !== undefined || lands.has(at)
    const first = isLand && !taken.has(at - 1) ? townStart(passage, at - 1, short !== undefined) : undefined
    if (first === undefined) continue
    spans.push({ kind: 'place', name: wordsBetween(passage, first, at - 1), first, last: at - 1, isTown: true })
    if (short !== undefined && !lands.has(at)) spans.push({ kind: 'place', name: short, first: at, last: at })
  }
  return spans
}

/** Where a town's name begins that ends at a word; nothing where it may be someone's. */
function townStart({ words, titleCase }: Passage, last: number, isSure: boolean): number | undefined {
  let first = last
  const isName = (place: number): boolean => {
    const { capital, possessive, lower = '' } = words[place] ?? {}
    return capital === true && !possessive && !nameStops.has(lower) && !nationalities.has(lower) && !titles.has(lower)
  }
  if (!isName(last)) return undefined
  while (first > 0 && last - first < 2 && goesOn(words, first) && isName(first - 1)) first -= 1
  if (givenNames.has(words[first]?.text ?? '')) return undefined
  const before = words[first - 1]
  const isPlaced = before !== undefined && words[first]?.before === ' ' && placing.test(before.lower)
  return isPlaced || (isSure && !titleCase) || (first === 0 && isSure) ? first : undefined
}

const placing = /^(?:in|at|near|from|of|outside|to|around|en|à|bei|aus)$/
