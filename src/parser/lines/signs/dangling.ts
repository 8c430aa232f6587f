import { danglingWords } from '../../../lexicon/lexicon.js'
import type { Sign } from './sign.js'

/** Ends with a word that nothing can end with: the text was cut. */
export const dangling: Sign = {
  name: 'dangling',
  examples: {
    yes: ['an investigation by the newspaper said it had', 'with the', 'Azerbaijani armed forces and'],
    no: ['They had.', 'Read on here'],
  },
  test: (_text, look) =>
    look.ending === 'none' &&
    look.length >= 2 &&
    danglingWords.has(/\p{L}+$/u.exec(look.core.slice(-30))?.[0].toLowerCase() ?? ''),
}
