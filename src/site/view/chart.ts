import type { Mention } from '../../archive/archive.js'
import type { Context } from './context.js'

/**
 * Items over time as bars that are labelled themselves; numbers are those of the drawing. Where bars are narrow, the
 * highest alone has its value, and the first of a year the year.
 */
export interface ChartView {
  caption: string
  /** What the bars say, in words. */
  summary: string
  bars: {
    x: string
    width: string
    middle: string
    y: number
    height: number
    value?: string
    valueY: number
    label?: string
  }[]
  rows: { period: string; count: string }[]
}

interface Period {
  label: string | undefined
  name: string
  count: number
}

/** As many bars as a phone's width has room for, each with its label. */
const most = 12
/** As many narrow ones: five years of months. */
const mostNarrow = 60
const height = 96
const base = 124

/** Makes the chart of an entry; undefined where there is but one period to show. */
export function chartView(mentions: Mention[], context: Context): ChartView | undefined {
  const dates = mentions.flatMap(({ issue }) => issue.digest.date ?? []).sort()
  const first = dates[0]
  const last = dates.at(-1)
  if (first === undefined || last === undefined) return undefined
  const months = monthIndex(last) - monthIndex(first) + 1
  const { caption: over, periods } = months <= mostNarrow ? byMonth(dates, months, context) : byYears(dates, context)
  if (periods.length < 2) return undefined
  const { words, format } = context
  const undated = mentions.length - dates.length
  const caption = undated === 0 ? over : words.chart.undated(over, format.number(undated))
  return { caption, summary: summarise(caption, periods, context), ...draw(periods, context) }
}

function byMonth(dates: string[], months: number, { words, format }: Context): { caption: string; periods: Period[] } {
  const first = monthIndex(dates[0] ?? '')
  const counts = countBy(dates, (date) => monthIndex(date) - first, months)
  const periods = counts.map((count, index) => {
    const date = monthStart(first + index)
    const isNewYear = index === 0 ? date.slice(5, 7) < '09' : date.slice(5, 7) === '01'
    const year = isNewYear ? date.slice(0, 4) : undefined
    return { label: months <= most ? format.shortMonth(date) : year, name: format.monthYear(date), count }
  })
  return { caption: words.chart.byMonth, periods }
}

function byYears(dates: string[], { words, format }: Context): { caption: string; periods: Period[] } {
  const first = yearOf(dates[0] ?? '')
  const years = yearOf(dates.at(-1) ?? '') - first + 1
  const step = Math.ceil(years / most)
  const counts = countBy(dates, (date) => Math.floor((yearOf(date) - first) / step), Math.ceil(years / step))
  const periods = counts.map((count, index) => {
    const from = String(first + index * step)
    const to = String(first + index * step + step - 1)
    return { label: from, name: step === 1 ? from : words.chart.span(from, to), count }
  })
  return { caption: step === 1 ? words.chart.byYear : words.chart.byYears(step, format.number(step)), periods }
}

function draw(periods: Period[], { format }: Context): Pick<ChartView, 'bars' | 'rows'> {
  const peak = Math.max(...periods.map(({ count }) => count))
  const highest = periods.findIndex(({ count }) => count === peak)
  const share = 100 / periods.length
  const isNarrow = periods.length > most
  return {
    bars: periods.map(({ label, count }, index) => {
      const tall = Math.max(count === 0 ? 0 : 1, Math.round((count / peak) * height))
      return {
        x: `${round(share * (index + 0.2))}%`,
        width: `${round(share * 0.6)}%`,
        middle: `${round(share * (index + 0.5))}%`,
        y: base - tall,
        height: tall,
        ...(isNarrow && index !== highest ? {} : { value: format.number(count) }),
        valueY: base - tall - 6,
        ...(label === undefined ? {} : { label }),
      }
    }),
    rows: periods.map(({ name, count }) => ({ period: name, count: format.number(count) })),
  }
}

function summarise(caption: string, periods: Period[], { words, format }: Context): string {
  const say = (period: Period | undefined) =>
    period === undefined ? '' : words.chart.bar(format.number(period.count), period.name)
  const peak = periods.reduce((best, next) => (next.count > best.count ? next : best))
  return words.chart.summary(caption, say(periods[0]), say(peak), say(periods.at(-1)))
}

function countBy(dates: string[], place: (date: string) => number, length: number): number[] {
  const counts = Array.from({ length }, () => 0)
  for (const date of dates) counts[place(date)] = (counts[place(date)] ?? 0) + 1
  return counts
}

const yearOf = (date: string) => Number(date.slice(0, 4))
const monthIndex = (date: string) => yearOf(date) * 12 + Number(date.slice(5, 7)) - 1
const monthStart = (index: number) =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`
const round = (value: number) => Math.round(value * 100) / 100
