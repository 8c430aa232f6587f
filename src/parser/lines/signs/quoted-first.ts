import type { Sign } from './sign.js'

/** Begins with words in quotation marks. */
export const quotedFirst: Sign = {
  name: 'quoted-first',
  examples: { yes: ['“Yes,” he said', '‘EU Set to Sanction’, Says Ambassador', '「はい」と'], no: ['The “plan”'] },
  test: (_text, look) => /^["“‘«„「『]/u.test(look.core),
}
