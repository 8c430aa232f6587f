import { anaphora as words } from '../../../lexicon/lexicon.js'
import type { Sign } from './sign.js'

/** Begins by pointing back: it goes on with what was said. */
export const anaphora: Sign = {
  name: 'anaphora',
  examples: { yes: ['He called for talks.', 'However, the court'], no: ['Heads of state met', 'Talks begin'] },
  test: (_text, look) => words.has(look.words[0] ?? ''),
}
