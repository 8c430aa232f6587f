import { greetings } from '../../../lexicon/lexicon.js'
import { beginsWith } from '../../../lexicon/phrases.js'
import { begins } from '../../../lexicon/words.js'
import { mayBegin } from '../look.js'
import type { Sign } from './sign.js'

/** Begins as a letter does. */
export const greeting: Sign = {
  name: 'greeting',
  examples: {
    yes: ['Dear readers,', 'Hello everyone!', 'Welcome to issue 12'],
    no: ['Dearth of rain', 'Members said hello'],
  },
  test: (_text, look) =>
    look.length <= 30 && mayBegin(look, begins.greeting) && beginsWith(greetings, look.words, look.core),
}
