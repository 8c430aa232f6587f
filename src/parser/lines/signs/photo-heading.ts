import { photoHeadings } from '../../../lexicon/lexicon.js'
import { phraseAt } from '../../../lexicon/phrases.js'
import { begins } from '../../../lexicon/words.js'
import { mayBegin } from '../look.js'
import type { Sign } from './sign.js'

/** A heading over photos. */
export const photoHeading: Sign = {
  name: 'photo-heading',
  examples: {
    yes: ['Photos of the week', 'PHOTO OF THE DAY', 'Pictures'],
    no: ['Photo exhibition opens', 'Photos: Reuters'],
  },
  test(_text, look) {
    if (look.length > 8 || !mayBegin(look, begins.photoHeading)) return false
    const words = look.words.filter((word) => word !== ':')
    return (
      (words.length > 0 && phraseAt(photoHeadings, words) === words.length) ||
      photoHeadings.unspaced.includes(look.core)
    )
  },
}
