import { speechVerbs } from '../../../lexicon/lexicon.js'
import { contains } from '../../../lexicon/phrases.js'
import { holds } from '../../../lexicon/words.js'
import { mayHold, wideText } from '../look.js'
import type { Sign } from './sign.js'

/** Somebody says something. */
export const speech: Sign = {
  name: 'speech',
  examples: { yes: ['“No,” said the minister.', 'He told reporters so.'], no: ['The minister left.'] },
  test: (_text, look) => mayHold(look, holds.speech) && contains(speechVerbs, look.words, wideText(look)),
}
