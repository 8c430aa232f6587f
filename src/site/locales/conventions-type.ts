/** How a language writes dates, numbers and lists: what stands in braces is to be filled in. */
export interface Conventions {
  date: string
  dayMonth: string
  shortDate: string
  monthYear: string
  month: string
  shortMonth: string
  day: string
  year: string
  /** The twelve months as the patterns need them: `{month0}` is a month of the first list. */
  months: string[]
  group: string
  decimal: string
  /** The least number whose thousands are set apart. */
  grouped: number
  percent: string
  /** Between two names; between the first of more, and the next, and before the last. */
  joints: string[]
}
