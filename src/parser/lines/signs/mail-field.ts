import { mailFields } from '../../../lexicon/lexicon.js'
import { phraseAt } from '../../../lexicon/phrases.js'
import type { Sign } from './sign.js'

/** A field of a mail's head: "Subject: …". */
export const mailField: Sign = {
  name: 'mail-field',
  examples: {
    yes: ['From: desk@example.org', 'Subject: Weekly digest'],
    no: ['From Yerevan with love', 'Date set for talks'],
  },
  test(_text, look) {
    const count = phraseAt(mailFields, look.words)
    return count > 0 && (look.words[count] === ':' || look.words[count] === '：')
  },
}
