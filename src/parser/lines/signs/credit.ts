import { credits } from '../../../lexicon/lexicon.js'
import { beginsWith } from '../../../lexicon/phrases.js'
import { begins } from '../../../lexicon/words.js'
import { mayBegin } from '../look.js'
import type { Sign } from './sign.js'

/** Says whose a photo is. */
export const credit: Sign = {
  name: 'credit',
  examples: {
    yes: ['Photo Courtesy of Horizon.', 'Photo: Reuters', '(Photo by Jo Ek)', '© AFP'],
    no: ['Photo exhibition opens in Yerevan', 'Photos of the week', 'Courtesy matters'],
  },
  test: (_text, look) =>
    look.length <= 14 &&
    ((mayBegin(look, begins.credit) && beginsWith(credits, look.words, look.core)) ||
      (look.core.startsWith('©') && /^©\s?\p{L}/u.test(look.core))),
}
