import type { Sign } from './sign.js'

/** A word and a colon at the start of a short line: "When: Friday", "Price: 12". */
export const field: Sign = {
  name: 'field',
  examples: {
    yes: ['When: Friday', 'Venue: Town hall', 'title: A'],
    no: ['EU Parliament: vote', 'https://a.b', 'Note'],
  },
  test: (text, look) =>
    look.length <= 12 && hasColon(text) && /^[\p{L}_-]{2,14}\s?[:：]\s?\S/u.test(text) && !/^https?:/i.test(text),
}

const hasColon = (text: string): boolean => text.includes(':') || text.includes('：')
