import { type Check, labelsName } from './check.js'

/** A line that was taken to go on with the one before, although a blank line stands between. */
export const joinedOverGap: Check = {
  code: 'joined-over-gap',
  find: ({ reading, draft }) => {
    const gaps = new Map(draft.children.map(({ number, gap }) => [number, gap]))
    return reading.lines.flatMap(({ line, rows }) => {
      const row = rows[0]
      if (row?.role !== 'cont' || row.corrected || (gaps.get(line) ?? 0) === 0) return []
      const text = `Read as going on with the line above the gap, which has no end (if it does not, write “${line}  paragraph” in ${labelsName(reading.digest.file)})`
      return [{ line, row, text }]
    })
  },
}
