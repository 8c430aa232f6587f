import { furniture as phrases } from '../../../lexicon/lexicon.js'
import { contains } from '../../../lexicon/phrases.js'
import { holds } from '../../../lexicon/words.js'
import { mayHold, wideText } from '../look.js'
import type { Sign } from './sign.js'

/** Words that a mail wraps around its news: unsubscribe notes, share rows, rights. */
export const furniture: Sign = {
  name: 'furniture',
  examples: {
    yes: ['Unsubscribe', 'View this email in your browser', '© 2024 Example. All rights reserved.'],
    no: ['Members rejected the bill'],
  },
  test: (_text, look) =>
    look.length <= 60 && mayHold(look, holds.furniture) && contains(phrases, look.words, wideText(look)),
}
