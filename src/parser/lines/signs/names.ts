import { andWords } from '../../../lexicon/lexicon.js'
import type { Sign } from './sign.js'

/** Nothing but capitalised words and what joins names: a person, several, or a publisher. */
export const names: Sign = {
  name: 'names',
  examples: {
    yes: [
      'Tigran Sargsyan',
      'Michael Rubin and Benyamin Poghosyan',
      'Derek Jones, The Shape of Code',
      'J. W. van den Berg',
      '- Name Surname',
    ],
    no: ['U.S. senators met in Yerevan', 'The deal will hold', 'Reading room open all night'],
  },
  test(_text, look) {
    if (
      look.length === 0 ||
      look.length > 12 ||
      look.ending === 'question' ||
      look.ending === 'colon' ||
      look.sentences
    )
      return false
    let capitals = 0
    for (const [token] of look.core.replace(/^[-–—|(]\s*/, '').matchAll(/[^\s,/·|]+/g)) {
      const word = token.replace(/^[("'“]+|[)"'”.]+$/g, '')
      if (word === '' || particles.has(word) || andWords.has(word.toLowerCase())) continue
      if (!/^\p{Lu}[\p{L}\p{M}’'.&-]*$/u.test(word)) return false
      capitals += 1
    }
    return capitals > 0
  },
}

const particles = new Set(
  'de del della der den di da dos das du la le van von ter ten bin al el ibn e y & The the of'.split(' '),
)
