/** A calendar date that exists, as ISO 8601. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const right = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return right && year >= 1800 && year < 2200 ? date.toISOString().slice(0, 10) : undefined
}
