import { beforeTowns, townsOf, trustWords } from '../lexicon/names/before-places.js'
import { gazetteer } from '../lexicon/names/gazetteer.js'
import type { KnownNames } from './known-names.js'
import type { Passage } from './passages.js'
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
