/** Dates, numbers and lists as a language writes them. Dates are read as UTC, so that no time zone moves them. */
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
  /** The words between the members of a list: "", ", ", ", and ". */
  joints(count: number): string[]
  compare(a: string, b: string): number
}

/** Where a bare language means another region's way of writing dates than the one that this archive's day-month order suits. */
const dateLocales: Record<string, string> = { en: 'en-GB' }

const formats = new Map<string, Format>()

/** The format of a language, made once. */
export function formatOf(language: string): Format {
  let format = formats.get(language)
  if (format === undefined) {
    format = createFormat(language)
    formats.set(language, format)
  }
  return format
}

function createFormat(language: string): Format {
  const locale = supported(language)
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(dateLocales[locale] ?? locale, {
      timeZone: 'UTC',
      calendar: 'gregory',
      ...options,
    })
    return remember((iso: string) => keepDay(formatter.format(new Date(`${iso}T00:00:00Z`))))
  }
  const numbers = new Intl.NumberFormat(locale)
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const collator = new Intl.Collator(locale, { numeric: true })
  return {
    date: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    dayMonth: dates({ day: 'numeric', month: 'long' }),
    shortDate: dates({ day: 'numeric', month: 'short', year: 'numeric' }),
    day: dates({ day: 'numeric' }),
    month: dates({ month: 'long' }),
    shortMonth: dates({ month: 'short' }),
    monthYear: dates({ month: 'long', year: 'numeric' }),
    year: dates({ year: 'numeric' }),
    number: remember((value: number) => numbers.format(value)),
    joints: remember((count: number) => joints(list, count)),
    compare: (a, b) => collator.compare(a, b),
  }
}

/** Formatting is slow, and a site has the same few dates and numbers again and again. */
function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    let value = made.get(key)
    if (value === undefined) {
      value = make(key)
      made.set(key, value)
    }
    return value
  }
}

/** A day stays on one line with its month. */
function keepDay(date: string): string {
  return date.replace(/(\p{N}) (?=\p{L})/u, '$1\u00a0').replace(/(\p{L}) (?=\p{N}{1,2}(?!\p{N}))/u, '$1\u00a0')
}

function joints(list: Intl.ListFormat, count: number): string[] {
  const words: string[] = []
  let literal = ''
  for (const part of list.formatToParts(Array.from({ length: count }, () => 'x'))) {
    if (part.type === 'literal') literal = part.value
    else {
      words.push(literal)
      literal = ''
    }
  }
  return words
}

function supported(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0 ? language : 'en'
  } catch {
    return 'en'
  }
}
