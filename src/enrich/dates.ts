import { daysBetween, monthOf, weekOf, writtenDate } from '../digest/calendar.js'
import { isoDate } from '../digest/iso-date.js'
import type { ItemDate } from '../digest/schema.js'
import { primaryLanguage } from '../lexicon/language.js'
import { unspaced } from '../lexicon/phrases.js'
import { relativeDates } from '../lexicon/relative-dates.js'
import { type NamedDate, namedDates } from './named-dates.js'
import { type Passage, wordsBetween } from './passages.js'
import { addPhrase, newIndex, type PhraseIndex, phrasesAt } from './phrases.js'

/**
 * The days, months and weeks that an item tells of, each once, in the order of the text. Without the date only
 * those with a year: nothing is read against the day on which the digest happens to be bound. A date without a year is
 * left out where two years are about as likely.
 */
export function datesOf(passages: readonly Passage[], language: string, issued: string | undefined): ItemDate[] {
  const dates = new Map<string, ItemDate>()
  for (const passage of passages) {
    const found = [...namedDates(passage, language).flatMap((date) => settled(date, issued))]
    if (issued !== undefined) found.push(...relativeTo(passage, language, issued))
    for (const { at: _, ...date } of found.sort((one, other) => one.at - other.at)) {
      const key = `${date.date} ${date.until ?? ''}`
      if (!dates.has(key)) dates.set(key, date)
    }
  }
  return [...dates.values()]
}

type PlacedDate = ItemDate & { at: number }

/** A named date with its year; nothing where the calendar does not have it. */
function settled(
  { year: told, month, day, until, lies, words, at }: NamedDate,
  issued: string | undefined,
): PlacedDate[] {
  const year = told ?? (issued === undefined ? undefined : likelyYear({ month, day, lies }, issued))
  if (year === undefined) return []
  const date = day === undefined ? writtenDate({ year, month }) : isoDate(year, month, day)
  const last = until === undefined ? undefined : isoDate(year, month, until)
  if (date === undefined || (until !== undefined && (last === undefined || last <= date))) return []
  return [{ date, ...(last === undefined ? {} : { until: last }), words, at }]
}

/**
 * Days from the date within which a date without a year is taken for sure: news looks back further than ahead.
 * Where both are too far, only a word such as "until" tells.
 */
const furthest = { back: 215, ahead: 120 }

/** The one year in which a date is near the issue's, on the side that the words tell; none where it is near in none. */
function likelyYear(
  { month, day, lies }: { month: number; day: number | undefined; lies: NamedDate['lies'] },
  issued: string,
): number | undefined {
  const year = Number(issued.slice(0, 4))
  const earliest = lies === 'ahead' ? 31 : lies === 'back' ? 365 : furthest.back
  const latest = lies === 'back' ? 0 : lies === 'ahead' ? 330 : furthest.ahead
  return [year, year - 1, year + 1].find((one) => {
    const date = isoDate(one, month, day ?? 15)
    const days = date === undefined ? undefined : daysBetween(issued, date)
    return days !== undefined && days >= -earliest && days <= latest
  })
}

type Period = { unit: 'week' | 'month'; moved: number }

/** "last week" and its like, as words and, for scripts without spaces, as characters. */
interface Periods {
  phrases: PhraseIndex<Period>
  unspaced: [string, Period][]
}

const prepared = new Map(
  Object.entries(relativeDates).map(([code, lists]): [string, Periods] => {
    const periods: Periods = { phrases: newIndex(), unspaced: [] }
    const columns: [string[], Period][] = [
      [lists.lastWeek, { unit: 'week', moved: -1 }],
      [lists.thisWeek, { unit: 'week', moved: 0 }],
      [lists.nextWeek, { unit: 'week', moved: 1 }],
      [lists.lastMonth, { unit: 'month', moved: -1 }],
      [lists.thisMonth, { unit: 'month', moved: 0 }],
      [lists.nextMonth, { unit: 'month', moved: 1 }],
    ]
    for (const [phrases, period] of columns) {
      for (const phrase of phrases) {
        if (unspaced.test(phrase)) periods.unspaced.push([phrase, period])
        else addPhrase(periods.phrases, phrase, period)
      }
    }
    return [code, periods]
  }),
)

function relativeTo(passage: Passage, language: string, issued: string): PlacedDate[] {
  const periods = prepared.get(primaryLanguage(language))
  if (!periods) return []
  const { words, text } = passage
  const dates: PlacedDate[] = []
  for (let at = 0; at < words.length; at += 1) {
    const found = phrasesAt(periods.phrases, words, at, anyCase)[0]
    if (!found) continue
    const place = words[found.first]?.start ?? 0
    dates.push(dateOf(found.value, issued, wordsBetween(passage, found.first, found.last), place))
  }
  for (const [phrase, period] of periods.unspaced) {
    const at = text.indexOf(phrase)
    if (at >= 0) dates.push(dateOf(period, issued, phrase, at))
  }
  return dates
}

const anyCase = (): boolean => true

function dateOf({ unit, moved }: Period, issued: string, words: string, at: number): PlacedDate {
  if (unit === 'month') return { date: writtenDate(monthOf(issued, moved)), words, at }
  const { first, last } = weekOf(issued, moved)
  return { date: first, until: last, words, at }
}
