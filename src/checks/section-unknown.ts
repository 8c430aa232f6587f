import { type Check, labelsName } from './check.js'

/** Items behind a section whose heading is not in the text. One complaint for each run of them. */
export const sectionUnknown: Check = {
  code: 'section-unknown',
  find: ({ reading }) => {
    const { items, file } = reading.digest
    return items.flatMap((item, index) => {
      const above = items[index - 1]
      if (item.section !== undefined || !above || above.section === undefined) return []
      const [line] = item.lines
      return [
        {
          line,
          item,
          text: `A section ends here and no heading follows; its items have none (if the section goes on, write “${line}  headline” in ${labelsName(file)})`,
        },
      ]
    })
  },
}
