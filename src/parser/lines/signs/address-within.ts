import type { Sign } from './sign.js'

/** Holds a web address among other words. */
export const addressWithin: Sign = {
  name: 'address-within',
  examples: { yes: ['see https://example.org/a for more', 'Read www.example.org'], no: ['Read more', 'a.b.c'] },
  test: (text) => (text.includes('://') || text.includes('w.') || text.includes('W.')) && address.test(text),
}

const address = /https?:\/\/\S|www\.\S/i
