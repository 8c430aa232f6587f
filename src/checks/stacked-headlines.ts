import { type Check, labelsName } from './check.js'

/** Headlines right below each other, none with a text: the second may belong to the first. */
export const stackedHeadlines: Check = {
  code: 'stacked-headlines',
  find: ({ reading, draft }) => {
    const gaps = new Map(draft.children.map(({ number, gap }) => [number, gap]))
    const spaced = draft.children.filter(({ gap }) => gap > 0).length > draft.children.length * 0.3
    const { items, file } = reading.digest
    const settled = new Set(
      reading.lines.filter(({ rows }) => rows.some(({ corrected }) => corrected)).map(({ line }) => line),
    )
    return items.flatMap((item, index) => {
      const above = items[index - 1]
      const [first] = item.lines
      if (
        !above ||
        !spaced ||
        settled.has(first) ||
        gaps.get(first) !== 0 ||
        item.headlineFrom !== 'line' ||
        above.headlineFrom !== 'line'
      )
        return []
      if (above.text !== '' || above.links.length > 0 || above.authors.length > 0 || above.lines[1] !== first - 1)
        return []
      const text = `A headline right below a headline without a text; read as an item of its own (if it is a second headline, write “${first}  subhead” in ${labelsName(file)})`
      return [{ line: first, item, text }]
    })
  },
}
