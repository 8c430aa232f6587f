import type { Source } from '../digest/schema.js'
import { commonness } from '../lexicon/common-words/index.js'
import { languages } from '../lexicon/languages/index.js'
import { gazetteer } from '../lexicon/names/gazetteer.js'
import { doubtfulGivenNames, givenNames } from '../lexicon/names/given-names.js'
import { givenNamesOfTheWorld } from '../lexicon/names/given-names-of-the-world.js'
import {
  bodyHeads,
  bodyWords,
  mediumLabels,
  paperTitles,
  paperTitlesElsewhere,
  staffWords,
} from '../lexicon/names/name-words.js'
import { genericWords } from '../lexicon/names/nationalities.js'
import { nameParticles, titles } from '../lexicon/names/titles.js'
import { type BylinePart, byPhrases, partsOf, quotedTitles } from './byline.js'
import { type KnownNames, knownNames } from './known-names.js'
import { phrasesAt, sameInName } from './phrases.js'
import { type Word, wordsOf } from './tokens.js'
import type { EnrichContext } from './words.js'

/**
 * Who wrote an item, by its bylines; and the papers and bodies that a byline names beside its author or in the author's
 * place.
 */
export interface Authorship {
  authors: string[]
  sources: Source[]
}

/** "By Yeghia Tashjian, Michael Rubin, and Benyamin Poghosyan", "by Jane Doe for Reuters", "| The Guardian". */
export function authorsOf(bylines: readonly string[], context: EnrichContext): Authorship {
  const known = knownNames(context.aliases, context.language)
  const authors = new Set<string>()
  const sources = new Map<string, Source>()
  for (const byline of bylines) {
    const published = withoutSourceLabel(byline)
    if (published !== undefined) {
      for (const part of published.split(/[,;|·、，；]/).map((piece) => piece.trim())) {
        const name = known.canonical(part)
        if (part !== '') sources.set(name, { name, kind: 'publisher', evidence: byline.trim() })
      }
      continue
    }
    const { titles: quoted, rest } = quotedTitles(byline)
    for (const title of quoted) {
      const name = known.canonical(title)
      sources.set(name, { name, kind: 'publisher', evidence: byline.trim() })
    }
    const { text, hadBy } = withoutBy(rest)
    const parts = partsOf(text, context.language, (part) => listedAs(part, known) !== undefined)
    const surnames = hadBy || parts.some(({ hadEtAl }) => hadEtAl) ? surnamesAhead(parts, known) : 0
    parts.forEach((part, place) => {
      const found = whatIs(part.text, known, {
        hadBy,
        isFirst: place === 0,
        isBarred: byline.trim().startsWith('|'),
        ...part,
        hadEtAl: part.hadEtAl || place < surnames,
      })
      if (found?.kind === 'author') authors.add(known.canonical(found.name))
      else if (found) sources.set(found.name, { name: found.name, kind: found.kind, evidence: byline.trim() })
    })
  }
  return { authors: [...authors], sources: [...sources.values()] }
}

/**
 * How many parts from the first on are surnames alone: "By Orviz, Lopez, Duma, and Donvito", "Romein, Kemman et al.".
 * Without "and" or "et al." behind them they may as well be papers.
 */
function surnamesAhead(parts: readonly BylinePart[], known: KnownNames): number {
  const isSurname = ({ text, inBrackets, afterPreposition }: BylinePart): boolean =>
    /^\p{Lu}[\p{Ll}\p{M}'’-]+$/u.test(text) && !inBrackets && !afterPreposition && listedAs(text, known) === undefined
  const end = parts.findIndex((part) => !isSurname(part))
  const run = end < 0 ? parts : parts.slice(0, end)
  const last = run.findLastIndex(({ afterAnd, hadEtAl }) => afterAnd || hadEtAl)
  return last < 1 ? 0 : last + 1
}

const sourceLabels = [...languages.flatMap(({ sourceLabels: labels }) => labels), ...mediumLabels]

/** Who is named on a line "Source: Reuters"; undefined for any other byline. */
function withoutSourceLabel(byline: string): string | undefined {
  const bare = byline.replace(/^[^\p{L}]+/u, '').replace(/[)\].]+$/, '')
  const lower = bare.toLowerCase()
  const label = sourceLabels.find((one) => lower.startsWith(one))
  // "MEDIO: El Heraldo del Valle (p. 4)"
  return label === undefined
    ? undefined
    : bare
        .slice(label.length)
        .replace(/\s*\([^()]*\)?$/, '')
        .trim()
}

/** A byline without the marks and words before who wrote it. */
function withoutBy(byline: string): { text: string; hadBy: boolean } {
  const text = byline
    .replace(/\s+/g, ' ')
    .replace(/^[ *_~|•·()[\]–—-]+/, '')
    .replace(/[*_~|)\]–—-]$/, '')
    .trim()
    .replace(honorific, '')
  const lower = text.slice(0, 60).toLowerCase()
  const by = byPhrases.find((phrase) => {
    if (!lower.startsWith(phrase)) return false
    const next = text[phrase.length] ?? ' '
    return !/[\p{L}\p{N}]/u.test(next) || /\P{L}$/u.test(phrase) || unspacedStart.test(phrase)
  })
  if (by === undefined) return { text, hadBy: false }
  const rest = text.slice(by.length).replace(/^[ :：—–-]+/, '')
  // "Autor: Entrevista de Abel Chiu" says it twice.
  const name = by.endsWith(':') ? withoutBy(rest).text : rest
  return { text: name.replace(honorific, ''), hadBy: true }
}
const honorific = /^(?:Dr|Prof|Mr|Mrs|Ms)\.? (?=\p{Lu})/u
const unspacedStart = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u

interface Place {
  /** A word such as "by" came first: what follows is an author. */
  hadBy: boolean
  isFirst: boolean
  /** "Title | Source" */
  isBarred: boolean
  /** "and" stands before it: it is what the part before it is. */
  afterAnd: boolean
  /** "for Reuters", "in Yerevan": no author, whatever it is. */
  afterPreposition: boolean
  hadEtAl: boolean
  inBrackets: boolean
}

/** What a part of a byline is; nothing for a date, a place, a job. */
function whatIs(
  text: string,
  known: KnownNames,
  { hadBy, isFirst, isBarred, afterAnd, afterPreposition, hadEtAl, inBrackets }: Place,
): { kind: 'author' | 'publisher' | 'organisation'; name: string } | undefined {
  const words = wordsOf(text)
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return undefined
  const listed = listedAs(text, known)
  if (listed) return listed
  if (afterPreposition || text.length > 70 || deskInitials.test(text)) return undefined
  if (/^[\w-]{2,40}(?:\.[\w-]{2,40}){0,3}\.[a-z]{2,8}$/.test(text)) return { kind: 'publisher', name: text }
  if (/[\d@:]/.test(text) || !/\p{L}{2}/u.test(text)) return undefined
  if (staffWords.has(last.lower) || words.every((word) => isCommon(word))) return undefined
  const isName = hadEtAl || isGiven(words, text)
  if (!isName && words.length > 1 && titles.has(last.lower)) return undefined
  if (!isFirst && isPlaceName(words, text, known)) return undefined
  if (inBrackets && isCased(text) && !isInitialled(words)) {
    return first.capital ? { kind: 'publisher', name: text } : undefined
  }
  const later = !isFirst && !afterAnd
  const body = isName && !mediums.has(last.lower) ? undefined : bodyKind(words, text, known)
  if (body) return { kind: body, name: text }
  if (isCased(text) && !isName && /\p{Lu}/u.test(text)) {
    if (words.length === 1 && (later || !hadBy || /\p{Ll}\p{Lu}/u.test(text))) return { kind: 'publisher', name: text }
    if (later && (!isNameShaped(words) || words.filter(({ lower }) => !nameParticles.has(lower)).length > 2))
      return { kind: 'publisher', name: text }
    if (isFirst && isBarred && !hadBy) return { kind: 'publisher', name: text }
  }
  if (isCased(text) && !isName && words.length > 1 && isWording(first, known.language)) {
    return { kind: 'publisher', name: text }
  }
  const isAuthor = isCased(text) ? isFirst || hadEtAl || isNameShaped(words) : words.length < 5
  return isAuthor && words.length < 7 && endsAsName(words) ? { kind: 'author', name: inMixedCase(text) } : undefined
}

/** "pv", "jd/mk": who wrote or typed at an agency's desk; nobody knows whom they mean. */
const deskInitials = /^\p{Ll}{1,3}(?:\/\p{Ll}{1,3})*$/u

type Kind = 'publisher' | 'organisation'

/** A paper or a body of the lexicon or of `publication.yml`. */
function listedAs(text: string, known: KnownNames): { kind: Kind; name: string } | undefined {
  const words = wordsOf(text)
  const found = phrasesAt(known.index, words, 0, sameInName)[0]
  if (!found || found.last !== words.length - 1) return undefined
  const { kind, name } = found.value
  return kind === 'publisher' || kind === 'organisation' ? { kind, name } : undefined
}

/**
 * What a part is by its own words, where it is no one's name: "The Plateau Review", "AWS HPC Blog", "University of
 * Manchester".
 */
function bodyKind(words: readonly Word[], text: string, known: KnownNames): Kind | undefined {
  const first = words[0]?.lower ?? ''
  const last = words.at(-1)?.lower ?? ''
  const isShouted = text === text.toUpperCase() && words.length > 1
  if (!isShouted && words.some(({ text }) => /^\p{Lu}{3,}$/u.test(text))) return 'publisher'
  if (words.length < 2) return undefined
  const begins = phrasesAt(known.index, words, 0, sameInName)[0]?.value.kind
  if (begins === 'organisation' || begins === 'publisher') return begins
  if (first === 'the' || paperTitles.has(last) || paperTitlesElsewhere.has(last) || paperTitlesElsewhere.has(first)) {
    return 'publisher'
  }
  if (bodyWords.has(last) || (bodyHeads.has(first) && words.length > 2)) return 'organisation'
  if (doubtfulGivenNames.has(words[0]?.text ?? '')) return undefined
  const place = phrasesAt(known.index, words, 0, sameInName)[0]
  return place?.value.kind === 'place' && words.length - place.last > 2 ? 'organisation' : undefined
}

/** A common word that is nobody's given name: who signs "Another Task Done" or "Monday Morning Tea" is a site. */
const isWording = ({ text, lower }: Word, language: string): boolean =>
  commonness(lower, language) !== undefined && !doubtfulGivenNames.has(text) && !givenNamesOfTheWorld.has(text)

/** What ends no one's name, whatever stands before it: "Jane Street Blog". */
const mediums = new Set(['blog', 'podcast', 'newsletter', 'magazine'])

/** "A. Finlay" is someone, in brackets too. */
const isInitialled = ([first]: readonly Word[]): boolean => first?.text.length === 1

/** Whether a part is a place alone: where an author writes, or a paper appears. */
function isPlaceName(words: readonly Word[], text: string, known: KnownNames): boolean {
  const place = phrasesAt(known.index, words, 0, sameInName)[0]
  return (place?.value.kind === 'place' && place.last === words.length - 1) || townNames.has(text)
}

const townNames = new Set(gazetteer.map(({ name }) => name))

/** Whether a name begins with a given name, or has an initial. */
export const isGiven = (words: readonly Word[], text: string): boolean =>
  givenNames.has(words[0]?.text ?? '') || /(?:^|\s)\p{Lu}\. /u.test(text)

const isCommon = ({ lower }: Word): boolean =>
  staffWords.has(lower) || titles.has(lower) || bodyWords.has(lower) || genericWords.has(lower) || lower === 'the'

const isCased = (text: string): boolean => /[\p{Lu}\p{Ll}]/u.test(text)

/** Two words or more, each a capital's or a particle. */
const isNameShaped = (words: readonly Word[]): boolean =>
  words.length > 1 && words.every(({ capital, lower }) => capital || nameParticles.has(lower))

const endsAsName = (words: readonly Word[]): boolean => {
  const last = words.at(-1)
  if (!last) return false
  return !isCased(last.text) || last.capital || words.length === 1 || /^(?:jr|sr)$/.test(last.lower)
}

/** "JANE DOE" is Jane Doe. */
function inMixedCase(name: string): string {
  const isShouted = name === name.toUpperCase() && wordsOf(name).some(({ text }) => text.length > 3)
  if (!isShouted) return name.replace(/(?<!\b(?:Jr|Sr|\p{Lu}))[.,;:]$/u, '')
  return name
    .toLowerCase()
    .replace(/(^|[\s'’.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}
