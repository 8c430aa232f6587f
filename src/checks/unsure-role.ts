import { type Check, labelsName, openRows, roleNames } from './check.js'

/** A line that may well be something else. Sections and headlines have a complaint of their own. */
export const unsureRole: Check = {
  code: 'unsure-role',
  find: ({ reading }) =>
    openRows(reading).flatMap(({ line, row }) => {
      const other = row.runnerUp
      if (row.band !== 'review' || !other || isHeading(row.role, other)) return []
      const text = `Unsure whether this is ${roleNames[row.role]} or ${roleNames[other]}; took it for the first (if it is not, write “${line.line}  ${other}” in ${labelsName(reading.digest.file)})`
      return [{ line: line.line, row, text }]
    }),
}

/** Whether two roles are section and headline, one way or the other. */
export const isHeading = (role: string, other: string): boolean =>
  (role === 'section' && other === 'headline') || (role === 'headline' && other === 'section')
