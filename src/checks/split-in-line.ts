import { type Check, labelsName } from './check.js'

/** From this probability of the other reading on, it is worth a question. */
const doubtful = 0.25

/** A line that may hold one thing or several. */
export const splitInLine: Check = {
  code: 'split-in-line',
  find: ({ reading, roles }) => {
    const { lattice } = roles.scored
    const asked = new Set<number>()
    const lines = new Map(reading.lines.map((line) => [line.line, line]))
    return roles.path.flatMap(({ segment }, step) => {
      const { unit, whole } = lattice.segments[segment] as (typeof lattice.segments)[number]
      const number = lattice.units[unit]?.lines[0]?.number ?? 1
      const line = lines.get(number)
      const row = line?.rows.find(({ role }) => role !== 'break')
      if ((roles.certainties[step]?.otherwiseCut ?? 0) < doubtful || asked.has(number) || !row || row.corrected)
        return []
      asked.add(number)
      const how = whole
        ? 'read it as one thing'
        : `read it as ${line?.rows.filter(({ role }) => role !== 'break').length} things`
      const text = `Unsure whether this line holds one thing or several; ${how} (say which in ${labelsName(reading.digest.file)}: a row for each part, with its text)`
      return [{ line: number, row, text }]
    })
  },
}
