/** A day of the calendar, or a whole month where there is no day. */
export interface CalendarDate {
  year: number
  month: number
  day?: number
}

const dayLength = 86_400_000

/** A date as the digest's JSON has it: "2023-10-12", or "2023-10" for a month. */
export function writtenDate({ year, month, day }: CalendarDate): string {
  const parts = [String(year).padStart(4, '0'), twoDigits(month), ...(day === undefined ? [] : [twoDigits(day)])]
  return parts.join('-')
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** Days from one to another, both as "2023-10-12". */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayLength

/** The week of a day, Monday to Sunday, moved by so many weeks. */
export function weekOf(date: string, moved: number): { first: string; last: string } {
  const at = Date.parse(date)
  // 1 January 1970, where time begins to count, was a Thursday.
  const sinceMonday = (((at / dayLength + 3) % 7) + 7) % 7
  const monday = at - sinceMonday * dayLength + moved * 7 * dayLength
  return { first: isoDay(monday), last: isoDay(monday + 6 * dayLength) }
}

/** The month of a day, moved by so many months. */
export function monthOf(date: string, moved: number): CalendarDate {
  const [year = 0, month = 1] = date.split('-').map(Number)
  const count = year * 12 + month - 1 + moved
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 }
}

const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10)
