import type { Source } from '../digest/schema.js'
import { paperWords, reportWords } from '../lexicon/names/name-words.js'
import type { NamedPassage } from './mentions.js'
import { wordsBetween } from './passages.js'
import { subjectEnds } from './saying.js'
import type { Span } from './spans.js'
import { mayBe, wordRoles } from './word-roles.js'

/**
 * Names that the text cites as where it has its news from: "told AFP", "an investigation by the Haaretz newspaper",
 * "(Reuters)".
 */
export function cited(passage: NamedPassage): Source[] {
  if (!passage.names.some(({ kind }) => kind === 'publisher')) return []
  const verbs = new Set(passage.verbs)
  return passage.names.flatMap((name) => {
    if (name.kind !== 'publisher') return []
    const words = citation(passage, name, verbs)
    return words === undefined ? [] : [{ name: name.name, kind: 'publisher', evidence: words }]
  })
}

function citation(passage: NamedPassage, name: Span, verbs: ReadonlySet<number>): string | undefined {
  const { words, text } = passage
  const first = words[name.first]
  const last = words[name.last]
  if (!first || !last) return undefined
  const after = words[name.last + 1]
  if (/[([]$/.test(first.before) && /^[)\]]/.test(text.slice(last.end, last.end + 1))) return `(${own()})`
  const isLast = name.last === words.length - 1
  if (isLast && passage.role === 'headline' && /(?:\s[-–—|]\s|\s\()$/.test(first.before)) return own()
  const article = words[name.first - 1]?.lower === 'the' ? 1 : 0
  const at = name.first - article - 1
  const before = words[at]
  const joins = words[at + 1]?.before === ' '
  if (before && joins) {
    if (/^(?:told|tells?|telling|via)$/.test(before.lower)) return from(at)
    if (before.lower === 'to' && /^(?:according|speaking|spoke|interview)$/.test(words[at - 1]?.lower ?? ''))
      return from(at - 1)
    if (/^(?:by|in|from|for|with|of)$/.test(before.lower)) {
      const report = words.slice(Math.max(0, at - 2), at).findLastIndex(({ lower }) => isReport(lower))
      if (report >= 0) return from(Math.max(0, at - 2) + report)
    }
  }
  const isPaper = after?.before === ' ' && paperWords.has(after.lower)
  if (name.onlyCited && !isPaper) return undefined
  if (after?.before === ' ' && reportWords.has(after.lower) && !isPaper) return upTo(name.last + 1)
  const end = isPaper ? name.last + 1 : name.last
  const verb = [end + 1, end + 2].find((place) => verbs.has(place))
  if (verb !== undefined && subjectEnds(words, verb).includes(end)) return upTo(verb)
  return undefined

  function own(): string {
    return wordsBetween(passage, name.first, name.last)
  }
  function from(start: number): string {
    return wordsBetween(passage, start, name.last)
  }
  function upTo(end: number): string {
    return wordsBetween(passage, name.first, end)
  }
}
const isReport = (lower: string): boolean =>
  reportWords.has(lower) || /^(?:reported|published|written|writing|aired|broadcast|reporting|wrote)$/.test(lower)

const paperAndDay = /^(\p{Lu}[^,:;.!?—–]{2,50}), ([^,:;!?—–]{3,24}) [—–-] [\p{L}«“"¿¡]/u

/**
 * "Radio Ubaye, 12 février — Podcast …": a headline of a press review, which begins with the paper and the day. Nothing
 * where what begins it is a place, which stands before a dateline's day.
 */
export function datedLead({ role, text, words, names }: NamedPassage): Source[] {
  if (role !== 'headline') return []
  const [, name = '', date = ''] = paperAndDay.exec(text) ?? []
  if (!/\d/.test(date) || !words.some((word) => mayBe(word, wordRoles.month) && date.includes(word.text))) return []
  const last = words.filter(({ start }) => start < name.length).length - 1
  const named = names.find(({ first, last: end }) => first <= 1 && end === last)
  if (named && named.kind !== 'publisher') return []
  return [{ name: named?.name ?? name, kind: 'publisher', evidence: text.slice(0, name.length + 2 + date.length) }]
}
