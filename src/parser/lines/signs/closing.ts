import { closings } from '../../../lexicon/lexicon.js'
import { beginsWith } from '../../../lexicon/phrases.js'
import { begins } from '../../../lexicon/words.js'
import { mayBegin } from '../look.js'
import type { Sign } from './sign.js'

/** Begins as the end of a letter does. */
export const closing: Sign = {
  name: 'closing',
  examples: {
    yes: ['Best regards,', 'See you next week', 'That’s it for this week!'],
    no: ['Best film of the year', 'See the letter'],
  },
  test: (_text, look) =>
    look.length <= 70 && mayBegin(look, begins.closing) && beginsWith(closings, look.words, look.core),
}
