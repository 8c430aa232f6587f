import type { Repair } from './change.js'
import { matches } from './line-ends.js'

/**
 * Characters that no one sees: byte order marks, zero-width spaces, soft hyphens, controls, and what
 * Unicode has no characters for. Joiners that shape Arabic
 * or Indic letters and emoji stay, as do marks of direction, which the page isolates.
 */
export const unseen: Repair = {
  name: 'unseen',
  examples: [
    { before: '\uFEFFFirst line', after: 'First line' },
    { before: 'Nagorno\u00adKara\u200bbakh', after: 'NagornoKarabakh' },
    { before: 'a\u0007b', after: 'ab' },
    { before: 'Town\ufffe hall', after: 'Town hall' },
  ],
  not: ['می\u200cخواهم', '👩\u200d🚀', 'a\tb'],
  find: (text) => matches(text, /(?:(?![\t-\r\u0085])[\p{Cc}\u00ad\u200b\u2060\ufeff\ufffe\uffff])+/gu, () => ''),
}
