import type { Sign } from './sign.js'

/** Ends or begins with an arrow, as links do. */
export const arrow: Sign = {
  name: 'arrow',
  examples: { yes: ['→ council notice', 'Read on »', 'weiter >'], no: ['a → b', '« Bonjour » dit-il'] },
  test: (text) => /^(?:→|➔|➜|►|»|>>)\s*\S/u.test(text) || (/\S\s*(?:→|➔|➜|>>|»|›|>)$/u.test(text) && !/«/.test(text)),
}
