import { contents } from '../../../lexicon/lexicon.js'
import { phraseAt } from '../../../lexicon/phrases.js'
import { begins } from '../../../lexicon/words.js'
import { mayBegin } from '../look.js'
import type { Sign } from './sign.js'

/** A heading over a list of what follows. */
export const contentsHeading: Sign = {
  name: 'contents-heading',
  examples: {
    yes: ['In this issue:', 'Contents', 'CONTENTS'],
    no: ['In this issue we look at three bills', 'Inside the court'],
  },
  test(_text, look) {
    if ((look.length > 6 && !look.wide) || !mayBegin(look, begins.contents)) return false
    const words = look.words.filter((word) => word !== ':')
    return (
      (words.length > 0 && words.length <= 6 && phraseAt(contents, words) === words.length) ||
      contents.unspaced.some((phrase) => look.core.startsWith(phrase) && look.core.length <= phrase.length + 2)
    )
  },
}
