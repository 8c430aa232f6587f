import type { Check } from './check.js'

const pairs: [string, string][] = [
  ['“', '”'],
  ['«', '»'],
]

/** A quotation mark without its other half. It is never repaired: where a quotation ends is for an editor to say. */
export const openQuotation: Check = {
  code: 'open-quotation',
  find: ({ reading }) =>
    reading.digest.items.flatMap((item) => {
      // A quotation of several paragraphs opens each of them and closes once.
      const odd = pairs.find(([open, close]) => {
        const opened = count(item.text, open)
        const closed = count(item.text, close)
        return closed > opened || (closed === 0 && opened > 0)
      })
      if (!odd) return []
      return [
        {
          line: item.lines[0],
          item,
          text: `A quotation mark ${odd[0]} or ${odd[1]} has no other half; left as it was sent`,
        },
      ]
    }),
}

function count(text: string, mark: string): number {
  let found = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found += 1
  return found
}
