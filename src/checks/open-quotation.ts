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
        const opened = item.text.split(open).length - 1
        const closed = item.text.split(close).length - 1
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
