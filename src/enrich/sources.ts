import type { Source } from '../digest/schema.js'
import { reportWords, voiceWords } from '../lexicon/names/name-words.js'
import { nationalities } from '../lexicon/names/nationalities.js'
import { titles } from '../lexicon/names/titles.js'
import { cited, datedLead } from './citations.js'
import type { NamedPassage } from './mentions.js'
import { wordsBetween } from './passages.js'
import { quoted, source, speaks } from './quoted.js'
import { invertedSubject, subjectEnds } from './saying.js'
import type { Span } from './spans.js'

/**
 * Who published what an item says and who speaks in it, each with the words that show it. A state never speaks, and
 * neither does a name that is only mentioned.
 */
export function sourcesOf(passages: readonly NamedPassage[]): Source[] {
  const sources = new Map<string, Source>()
  for (const passage of passages) {
    if (passage.role === 'caption') continue
    for (const source of [
      ...leadIn(passage),
      ...datedLead(passage),
      ...cited(passage),
      ...speaking(passage),
      ...quoted(passage),
      ...signed(passage),
    ]) {
      if (!sources.has(source.name)) sources.set(source.name, source)
    }
  }
  return [...sources.values()]
}

/**
 * "CNN Report: …", "HRW: …", "UN Expert: …": before a headline's first colon nothing but a name, and what it brings
 * out.
 */
function leadIn(passage: NamedPassage): Source[] {
  if (passage.role !== 'headline' && passage.role !== 'bullet' && passage.role !== 'paragraph') return []
  const { words, names } = passage
  const colon = words.slice(0, 9).findIndex(({ before }, at) => at > 0 && /^ ?[’'”"]?: ?/.test(before))
  if (colon < 1) return []
  const evidence = `${wordsBetween(passage, 0, colon - 1)}:`
  const name = names.find(({ first, last }) => first === skipArticle(passage) && last < colon)
  if (name) {
    const rest = words.slice(name.last + 1, colon)
    const isReport = rest.every(({ lower }) => reportWords.has(lower))
    if (name.kind === 'publisher' && isReport) return [source(name, evidence)]
    if (name.onlyCited) return []
    if (name.kind === 'organisation' && rest.every(({ lower }) => voiceWords.has(lower) || reportWords.has(lower))) {
      return [source(name, evidence)]
    }
    if (name.kind === 'person' && rest.length === 0) return [source(name, evidence)]
    return []
  }
  const before = names.find(({ last, kind }) => last === colon - 1 && kind === 'person')
  return before?.titled ? [source(before, evidence)] : []
}

/**
 * People and bodies whose words an item gives: "Baerbock also noted", "said Akopian", "OSCE Chairman-in-Office Calls
 * for".
 */
function speaking(passage: NamedPassage): Source[] {
  const { words, names } = passage
  const byFirst = new Map(names.map((name) => [name.first, name]))
  const byLast = new Map(names.map((name) => [name.last, name]))
  const sources: Source[] = []
  for (const verb of passage.verbs) {
    const subjects = subjectEnds(words, verb).flatMap((end) => subjectAt(passage, byLast, end) ?? [])
    const subject = subjects.find(({ kind }) => kind === 'person') ?? subjects[0]
    for (const name of subject ? [...coordinated(passage, byLast, subject), subject] : []) {
      sources.push(source(name, wordsBetween(passage, name.first, verb)))
    }
    const inverted = invertedSubject(words, verb) ?? passiveSubject(passage, verb)
    const name = inverted === undefined ? undefined : nearest(byFirst, inverted, inverted + 4)
    if (inverted !== undefined && name && speaks(name) && onlyTitles(passage, inverted, name.first)) {
      sources.push(source(name, wordsBetween(passage, verb, name.last)))
    }
  }
  return sources
}

/** Who ends right before the verb; in a headline also the body whose office does ("OSCE Chairman-in-Office"). */
function subjectAt({ words }: NamedPassage, byLast: NamesByWord, end: number): Span | undefined {
  const name = nearest(byLast, end, Math.max(0, end - 3))
  if (!name || !speaks(name)) return undefined
  const rest = words.slice(name.last + 1, end + 1)
  if (rest.length === 0) return name
  if (words[name.last]?.possessive || rest.some(({ before }) => !/^[ (),]+$/.test(before))) return undefined
  const isAside = rest.length === 1 && /\($/.test(rest[0]?.before ?? '')
  return isAside || (name.kind === 'organisation' && rest.every(({ lower }) => voiceWords.has(lower)))
    ? name
    : undefined
}

/** Those who speak with the last one: "Markey, Warren and Cassidy said", over seats in brackets and titles. */
function coordinated({ words }: NamedPassage, byLast: NamesByWord, subject: Span): Span[] {
  const others: Span[] = []
  for (let at = subject.first - 1; at >= 0 && others.length < 12; at -= 1) {
    const name = byLast.get(at)
    const after = words[at + 1]
    if (
      name &&
      name.kind === subject.kind &&
      after &&
      (/^\)?, $/.test(after.before) || joining.test(after.lower) || /\($/.test(after.before))
    ) {
      others.unshift(name)
      at = name.first
    } else if (!mayJoin(words[at]?.lower ?? '') || !/^[ ,().]*$/.test(after?.before ?? '')) break
  }
  return others
}

/**
 * What may stand between two names of such a list: "and", a state's or a seat's letters, a degree, a title's beginning.
 */
const seats = '[rdi]-[a-z0-9.-]{1,8}|[a-z]{2}-\\d{1,3}|m\\.d\\.'
const titled = '(?:senat|rep|congress|minist|presid|chair|profess|ambassad|secretar|mr|ms|dr)\\p{L}{0,12}'
const joining = new RegExp(`^(?:and|u\\.s\\.|us|${seats}|${titled})$`, 'u')

const mayJoin = (lower: string): boolean => joining.test(lower) || titles.has(lower) || nationalities.has(lower)

type NamesByWord = ReadonlyMap<number, Span>

/** The first name that one finds going from a word to another, either way. */
function nearest(names: NamesByWord, from: number, to: number): Span | undefined {
  const step = from <= to ? 1 : -1
  for (let at = from; at !== to + step; at += step) {
    const name = names.get(at)
    if (name) return name
  }
  return undefined
}

/** "criticized as unacceptable by MEP Miriam Lexmann": who stands behind a passive's "by". */
function passiveSubject({ words }: NamedPassage, verb: number): number | undefined {
  if (!/ed$/.test(words[verb]?.lower ?? '')) return undefined
  for (let at = verb + 1; at <= verb + 4; at += 1) {
    if (words[at]?.before !== ' ') return undefined
    if (words[at]?.lower === 'by') return words[at + 1]?.before === ' ' ? at + 1 : undefined
  }
  return undefined
}

/** Between a verb and the name behind it only what the person is: "said French President Emmanuel Macron". */
function onlyTitles({ words }: NamedPassage, from: number, to: number): boolean {
  return words
    .slice(from, to)
    .every(
      ({ before, capital, lower }) =>
        before === ' ' && (capital || titles.has(lower) || lower === 'the' || lower === 'of'),
    )
}

/** A line that only says whose the words above are: "Meline, a refugee from Nagorno-Karabakh." */
function signed(passage: NamedPassage): Source[] {
  if (passage.role !== 'attribution') return []
  const { words } = passage
  const name = passage.names.find(({ first, kind }) => kind !== 'place' && first <= 3)
  if (name && speaks(name)) return [source(name, passage.text.trim())]
  const [first] = words
  const isLone = first?.capital && /^(?:,|$)/.test(words[1]?.before ?? '')
  return isLone ? [{ name: first.text, kind: 'person', evidence: passage.text.trim() }] : []
}

const skipArticle = ({ words }: NamedPassage): number => (words[0]?.lower === 'the' ? 1 : 0)
