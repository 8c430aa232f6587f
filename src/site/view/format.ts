import { compareIn } from '../locales/compare.js'
import { conventions } from '../locales/conventions.js'
import type { Conventions } from '../locales/conventions-type.js'

/** Dates, numbers and lists as a language writes them: by files of ours, so that they are the same on every machine. */
export interface Format {
  /** "1 February 2024" */
  date(iso: string): string
  /** "24 January" */
  dayMonth(iso: string): string
  /** "1 Feb 2024" */
  shortDate(iso: string): string
  day(iso: string): string
  month(iso: string): string
  shortMonth(iso: string): string
  monthYear(iso: string): string
  year(iso: string): string
  number(value: number): string
  /** "97%", of 97. */
  percent(value: number): string
  /** The words between the members of a list: "", ", ", ", and ". */
  joints(count: number): string[]
  compare(a: string, b: string): number
}

const formats = new Map<string, Format>()

/** The format of a language, made once; that of English where none is known. */
export function formatOf(language: string): Format {
  let format = formats.get(language)
  if (format === undefined) {
    format = createFormat(language)
    formats.set(language, format)
  }
  return format
}

type DateStyle = 'date' | 'dayMonth' | 'shortDate' | 'day' | 'month' | 'shortMonth' | 'monthYear' | 'year'

function createFormat(language: string): Format {
  const own = conventionsOf(language)
  const months = own.months.map((names) => names.split(' '))
  const date = (style: DateStyle) =>
    oncePer((iso) => {
      const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
      return own[style].replace(/\{(\w+?)(\d?)\}/g, (_, part: string, list: string) => {
        if (part === 'month') return months[Number(list)]?.[month - 1] ?? ''
        return String(part === 'year' ? year : day)
      })
    })
  const number = (value: number) => writeNumber(value, own)
  return {
    date: date('date'),
    dayMonth: date('dayMonth'),
    shortDate: date('shortDate'),
    day: date('day'),
    month: date('month'),
    shortMonth: date('shortMonth'),
    monthYear: date('monthYear'),
    year: date('year'),
    number,
    percent: (value) => own.percent.replace('{number}', number(value)),
    joints: (count) => jointsOf(count, own.joints),
    compare: compareIn(language),
  }
}

/** A date stands on a page for each of an issue's items: it is written out once. */
function oncePer(write: (iso: string) => string): (iso: string) => string {
  const written = new Map<string, string>()
  return (iso) => {
    const known = written.get(iso)
    if (known !== undefined) return known
    const text = write(iso)
    written.set(iso, text)
    return text
  }
}

/** Those of the tag, else of the tag without its last part: "de-AT" is German, "en-IN" English. */
function conventionsOf(tag: string): Conventions {
  const known = conventions[tag]
  if (known !== undefined) return known
  const parent = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))
  return conventionsOf(parent === '' ? 'en' : parent)
}

/** With its thousands set apart, and three decimals at most. */
function writeNumber(value: number, { group, grouped, decimal }: Conventions): string {
  if (Number.isInteger(value) && value >= 0 && value < grouped) return String(value)
  const [whole = '', fraction] = String(Math.round(Math.abs(value) * 1000) / 1000).split('.')
  const apart = Math.abs(value) < grouped ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  return `${value < 0 ? '-' : ''}${apart}${fraction === undefined ? '' : decimal + fraction}`
}

/** What stands before each name of a list. */
function jointsOf(count: number, [pair = '', middle = '', last = '']: string[]): string[] {
  return Array.from({ length: count }, (_, at) => {
    if (at === 0) return ''
    if (at < count - 1) return middle
    return count === 2 ? pair : last
  })
}
