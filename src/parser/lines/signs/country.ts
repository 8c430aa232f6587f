import { countryNames } from '../../../lexicon/lexicon.js'
import { holds } from '../../../lexicon/words.js'
import { mayHold } from '../look.js'
import type { Sign } from './sign.js'

/** One or more countries or regions of the world and nothing else: a heading over their news. */
export const country: Sign = {
  name: 'country',
  examples: {
    yes: ['Armenia', 'FRANCE', 'Middle East', 'Armenia, Georgia', 'Deutschland & Österreich'],
    no: ['Armenia votes', 'France Agrees', 'and'],
  },
  test(_text, look) {
    if (look.length === 0 || look.length > 7 || look.core.length > 120 || !mayHold(look, holds.country)) return false
    const parts = look.core
      .replace(/[:.]$/, '')
      .toLowerCase()
      .split(/\s*[,&/]\s*|\s+(?:and|und|et|y|e|och|en|и)\s+/)
    return parts.every((part) => countryNames.has(part.trim()))
  },
}
