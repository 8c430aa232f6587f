import { lookAt } from '../parser/lines/look.js'
import { dangling } from '../parser/lines/signs/dangling.js'
import type { Check } from './check.js'

/** A text that stops before its end: something was lost in sending. */
export const cutOff: Check = {
  code: 'cut-off',
  find: ({ reading }) =>
    reading.digest.items.flatMap((item) => {
      const last = item.text.split('\n\n').at(-1) ?? ''
      if (stopped.test(last)) return []
      const look = lookAt(last)
      const isCut = look.length > 8 && (look.ending === 'comma' || dangling.test(last, look))
      if (!isCut) return []
      return [
        {
          line: item.lines[1],
          item,
          text: `The text ends in mid-sentence: “… ${last.slice(-40)}” (look into the original)`,
        },
      ]
    }),
}

/** Most texts end so, and need no closer look. */
const stopped = /[.!?]$/
