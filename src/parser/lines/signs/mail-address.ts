import type { Sign } from './sign.js'

/** Holds an e-mail address: mostly a masthead or a closing. */
export const mailAddress: Sign = {
  name: 'mail-address',
  examples: { yes: ['Write to desk@example.org'], no: ['@someone said', 'a @ b'] },
  test: (text) => text.includes('@') && /[\w.+-]@[\w-]{1,63}\.\w/.test(text),
}
