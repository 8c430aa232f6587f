import { headlineVerbs } from '../../../lexicon/lexicon.js'
import type { Sign } from './sign.js'

/** Begins with what somebody does, and does not say who: it goes on with the headline above. */
export const verbFirst: Sign = {
  name: 'verb-first',
  examples: {
    yes: ['Calls on Azerbaijan to Release POWs', 'Demands answers'],
    no: ['Call for papers', 'The court demands'],
  },
  test: (_text, look) => headlineVerbs.has(look.words[0] ?? ''),
}
