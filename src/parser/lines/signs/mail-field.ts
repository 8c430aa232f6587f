import { mailFields } from '../../../lexicon/lexicon.js'
import { phraseAt } from '../../../lexicon/phrases.js'
import { begins } from '../../../lexicon/words.js'
import { mayBegin } from '../look.js'
import type { Sign } from './sign.js'

/** A field of a mail's head: "Subject: …". */
export const mailField: Sign = {
  name: 'mail-field',
  examples: {
    yes: ['From: desk@example.org', 'Subject: Weekly digest'],
    no: ['From Yerevan with love', 'Date set for talks'],
  },
  test(_text, look) {
    if (!mayBegin(look, begins.mailField)) return false
    const count = phraseAt(mailFields, look.words)
    return count > 0 && (look.words[count] === ':' || look.words[count] === '：')
  },
}
