import { writeLabels } from './labels.js'
import type { SentLine } from './schema.js'

/** A digest's lines as a `.labels` file: a row for every line that is not blank, in order. */
export function labelsOf(lines: SentLine[]): string {
  return writeLabels(
    lines.flatMap(({ line, rows }) => {
      const alone = rows.filter(({ role }) => role !== 'break').length === 1
      return rows.map(({ role, text, starts }) => ({
        line,
        roles: [role],
        text: alone || role === 'break' ? '' : text,
        starts: starts === true,
      }))
    }),
  )
}
