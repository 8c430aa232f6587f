import type { Sign } from './sign.js'

/** A dash and then a name or a describing phrase: whose the words above are. */
export const dashName: Sign = {
  name: 'dash-name',
  examples: {
    yes: ['— Meline, a refugee', '- Jo Ek', '– Reuters'],
    no: ['- a list entry goes on and on with many words until it ends', 'A – B', '– he left'],
  },
  test: (text, look) => look.length <= 12 && look.ending !== 'question' && /^[-–—―]\s?\p{Lu}/u.test(text),
}
