import { primaryLanguage } from '../lexicon/language.js'
import { languages } from '../lexicon/languages/index.js'
import { relativeDates } from '../lexicon/relative-dates.js'
import { type Passage, wordsBetween } from './passages.js'
import type { Word } from './tokens.js'
import { mayBe, wordRoles } from './word-roles.js'

/** A day or a month as a text names it; the year may be left to the reader. */
export interface NamedDate {
  year?: number
  month: number
  day?: number
  /** The last day, where several are named: "September 19–20". */
  until?: number
  /** What the word before it says of where it lies: "until July", "since August". */
  lies?: 'ahead' | 'back'
  words: string
  /** Where it stands in the passage. */
  at: number
}

/** What is prepared for a language. */
interface Calendar {
  months: ReadonlyMap<string, number>
  /** Months have a capital: "may" and "march" are words. */
  capital: boolean
  /** A day may stand behind its month: "October 12". */
  dayBehind: boolean
  beforeMonth: ReadonlySet<string>
}

const capitalMonths = new Set(['en', 'de'])
const daysBehind = new Set(['en', 'hy'])

const calendars = new Map(
  languages.map(({ code, months }): [string, Calendar] => [
    code,
    {
      months: new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const))),
      capital: capitalMonths.has(code),
      dayBehind: daysBehind.has(code),
      beforeMonth: new Set(relativeDates[code]?.beforeMonth),
    },
  ]),
)

/** The dates of a passage that have a month's name, or are written in numbers beyond doubt: "2023-10-12", "10月12日". */
export function namedDates(passage: Passage, language: string): NamedDate[] {
  const calendar = calendars.get(primaryLanguage(language)) ?? calendars.get('en')
  const dates: NamedDate[] = []
  if (!calendar) return dates
  for (let at = 0; at < passage.words.length; at += 1) {
    const word = passage.words[at] as Word
    if (mayBe(word, wordRoles.month)) {
      const date = byMonth(passage, at, calendar)
      if (date) dates.push(date)
    } else if (mayBeDate(word.text)) {
      const date = inNumbers(word)
      if (date) dates.push(date)
    }
  }
  return [...dates, ...inCharacters(passage)]
}

const mayBeDate = (text: string): boolean => text.length > 7 && /^\d/.test(text)

/** "12 October 2023", "October 12th, 2023", "12–15 October", "October 2023", "in October". */
function byMonth(passage: Passage, at: number, calendar: Calendar): NamedDate | undefined {
  const { words } = passage
  const word = words[at]
  const month = word && calendar.months.get(word.lower)
  if (!word || month === undefined || (calendar.capital && !word.capital)) return undefined
  const before = daysBefore(words, at)
  const days = before ?? (calendar.dayBehind ? daysAfter(words, at) : undefined)
  const end = days && days.last > at ? days.last : at
  const year = yearAfter(words, end)
  // "Jan", "Sat" and "mars" are no month by themselves.
  if (!days && (word.text.length < 3 || (!year && !stands(words, at, calendar)))) return undefined
  const first = days && days.first < at ? days.first : at
  const last = year?.place ?? end
  return {
    ...(year && { year: year.year }),
    month,
    ...(days && { day: days.day }),
    ...(days?.until !== undefined && { until: days.until }),
    ...liesOf(words[first - 1]?.lower),
    words: wordsBetween(passage, first, last),
    at: words[first]?.start ?? 0,
  }
}

const ahead = /^(?:until|till|bis|jusqu'au|hasta|até|tot|fino|до|έως|μέχρι)$/
const back = /^(?:since|seit|depuis|desde|sinds|sedan|dal|od)$/

function liesOf(before: string | undefined): Pick<NamedDate, 'lies'> {
  if (before === undefined) return {}
  return ahead.test(before) ? { lies: 'ahead' } : back.test(before) ? { lies: 'back' } : {}
}

interface Days {
  day: number
  until?: number
  first: number
  last: number
}

const joint = /^(?:de|di|del|of|d'|the)$/
const and = /^(?:and|to|und|bis|et|au|y|al|e|a|до|и|i|do|och|till|en|tot)$/
const gap = /^[.\s]*$/
const dash = /^\.?\s?[–—-]\s?$/

function daysBefore(words: readonly Word[], at: number): Days | undefined {
  let place = at - 1
  if (joint.test(words[place]?.lower ?? '') && words[at]?.before === ' ') place -= 1
  const word = words[place]
  if (!word || !gap.test(words[place + 1]?.before ?? 'x') || !gap.test(words[at]?.before ?? 'x')) return undefined
  const span = daySpan(word.text)
  if (!span || joinsNumber(word)) return undefined
  if (span.until !== undefined) return { ...span, first: place, last: place }
  const between = word.before
  const isAnd = and.test(words[place - 1]?.lower ?? '') && between === ' '
  const other = isAnd ? words[place - 2] : dash.test(between) ? words[place - 1] : undefined
  const first = other ? dayNumber(other.text) : undefined
  if (first === undefined || first >= span.day) return { day: span.day, first: place, last: place }
  return { day: first, until: span.day, first: isAnd ? place - 2 : place - 1, last: place }
}

function daysAfter(words: readonly Word[], at: number): Days | undefined {
  let place = at + 1
  if (words[place]?.lower === 'the') place += 1
  const word = words[place]
  if (!word || !/^\.?\s+$/.test(word.before)) return undefined
  const span = daySpan(word.text)
  if (!span || /^\s?(?:%|[:,]\d)/.test(words[place + 1]?.before ?? '')) return undefined
  if (span.until !== undefined) return { ...span, first: place, last: place }
  const next = words[place + 1]
  const isAnd = /^(?:and|to|through)$/.test(next?.lower ?? '') && next?.before === ' '
  const other = isAnd ? words[place + 2] : next && dash.test(next.before) ? next : undefined
  const until = other ? dayNumber(other.text) : undefined
  if (until === undefined || until <= span.day) return { day: span.day, first: place, last: place }
  return { day: span.day, until, first: place, last: isAnd ? place + 2 : place + 1 }
}

/** "1.12" before a month, or "$12". */
const joinsNumber = (word: Word): boolean => /[\d$€£#]\s?$/.test(word.before)

/** "19" or "19-20". */
function daySpan(text: string): { day: number; until?: number } | undefined {
  const [from = '', to] = text.split('-')
  const day = dayNumber(from)
  const until = to === undefined ? undefined : dayNumber(to)
  if (day !== undefined && until !== undefined && until > day) return { day, until }
  const whole = dayNumber(text)
  return whole === undefined ? undefined : { day: whole }
}

/** "12", "12th", "1er", "12-го", "12-ին". */
function dayNumber(text: string): number | undefined {
  const found = /^(\d{1,2})(?:st|nd|rd|th|er|re|e|º|ª|o|η|ης|[-‑]?(?:го|е|ое|а|ին|ի|ից))?$/u.exec(text)
  const day = Number(found?.[1] ?? 0)
  return day > 0 && day < 32 ? day : undefined
}

function yearAfter(words: readonly Word[], end: number): { year: number; place: number } | undefined {
  const isJoined = joint.test(words[end + 1]?.lower ?? '') && words[end + 1]?.before === ' '
  const place = isJoined ? end + 2 : end + 1
  const word = words[place]
  const found = /^((?:19|20)\d{2})(?:թ|年|년)?$/u.exec(word?.text ?? '')
  return found && /^[,.]?\s$/.test(word?.before ?? '') ? { year: Number(found[1]), place } : undefined
}

/** Whether a month stands for itself: behind a word such as "in", and not before a capital of which it is part. */
function stands(words: readonly Word[], at: number, { beforeMonth, capital }: Calendar): boolean {
  const before = words[at - 1]
  const next = words[at + 1]
  if (!before || words[at]?.before !== ' ' || !beforeMonth.has(before.lower)) return false
  if ((words[at]?.text.length ?? 0) < 4 && words[at]?.lower !== 'may' && words[at]?.lower !== 'mai') return false
  if (next && /^\s?\.?\s?\d/.test(next.text)) return false
  return !capital || !next?.capital || next.before !== ' '
}

/** "2023-10-12", and with stops "12.10.2023": where months come first, nobody writes so. */
function inNumbers(word: Word): NamedDate | undefined {
  const { text } = word
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  const dotted = iso ? null : /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  const [year, month, day] = iso ? iso.slice(1).map(Number) : (dotted?.slice(1).map(Number).reverse() ?? [])
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12) return undefined
  return { year, month, day, words: text, at: word.start }
}

/** "2023年10月12日", "10월 12일". */
function inCharacters({ text }: Passage): NamedDate[] {
  if (!/[月월]/.test(text)) return []
  const found = text.matchAll(/(?<!\d)(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?/gu)
  return [...found].flatMap(({ 0: words, 1: year, 2: month, 3: day, index }) =>
    Number(month) < 1 || Number(month) > 12 || (year === undefined && day === undefined)
      ? []
      : [
          {
            month: Number(month),
            words,
            at: index,
            ...(year !== undefined && { year: Number(year) }),
            ...(day !== undefined && { day: Number(day) }),
          },
        ],
  )
}
