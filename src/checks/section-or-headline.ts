import { type Check, labelsName, openRows } from './check.js'
import { isHeading } from './unsure-role.js'

/** A heading that may stand over several items, or over one. */
export const sectionOrHeadline: Check = {
  code: 'section-or-headline',
  find: ({ reading }) =>
    openRows(reading).flatMap(({ line, row }) => {
      const other = row.runnerUp
      if (row.band !== 'review' || !other || !isHeading(row.role, other)) return []
      const [said, unsaid] = row.role === 'section' ? ['section', 'headline'] : ['headline', 'section']
      const text = `Unsure whether this heads several items or one; took it for a ${said} (if it is a ${unsaid}, write “${line.line}  ${unsaid}” in ${labelsName(reading.digest.file)})`
      return [{ line: line.line, row, text }]
    }),
}
