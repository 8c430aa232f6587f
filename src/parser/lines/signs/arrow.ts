import type { Sign } from './sign.js'

/** Ends or begins with an arrow, as links do. */
export const arrow: Sign = {
  name: 'arrow',
  examples: { yes: ['→ council notice', 'Read on »', 'weiter >'], no: ['a → b', '« Bonjour » dit-il'] },
  test: (text) =>
    (openers.includes(text.charAt(0)) && /^(?:→|➔|➜|►|»|>>)\s*\S/u.test(text)) ||
    (closers.includes(text.slice(-1)) && /\S\s*(?:→|➔|➜|>>|»|›|>)$/u.test(text) && !text.includes('«')),
}

/** Their first and last characters: what begins and ends with another is not tried. */
const openers = '→➔➜►»>'
const closers = '→➔➜»›>'
