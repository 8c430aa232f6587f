import { isAsciiLetter, isSpaceCode } from '../../../lexicon/characters.js'
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
      'Roach et al.',
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
    const { core } = look
    let start = /^[-–—|(]\s*/.exec(core)?.[0].length ?? 0
    for (let at = start; at <= core.length; at += 1) {
      if (at < core.length && !parts(core.charCodeAt(at))) continue
      const word = at > start ? bare(core.slice(start, at)) : ''
      start = at + 1
      if (word === '' || particles.has(word) || andWords.has(word.toLowerCase())) continue
      if (isSmall(word) || !/^\p{Lu}[\p{L}\p{M}’'.&-]*$/u.test(word)) return false
      capitals += 1
    }
    return capitals > 0
  },
}

const particles = new Set(
  'et al de del della der den di da dos das du la le van von ter ten bin el ibn e y & The the of'.split(' '),
)

/** Space, commas, slashes, dots and bars. */
const parts = (code: number): boolean =>
  isSpaceCode(code) || code === 0x2c || code === 0x2f || code === 0xb7 || code === 0x7c

/** A word without quotation marks, brackets and stops around it. */
const bare = (word: string): string =>
  isAsciiLetter(word.charCodeAt(0)) && isAsciiLetter(word.charCodeAt(word.length - 1))
    ? word
    : word.replace(/^[("'“]+|[)"'”.]+$/g, '')

const isSmall = (word: string): boolean => word.charCodeAt(0) >= 97 && word.charCodeAt(0) <= 122
