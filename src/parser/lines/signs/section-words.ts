import { sectionWords, smallWords } from '../../../lexicon/lexicon.js'
import type { Sign } from './sign.js'

/** Made of nothing but words that headings over several items are made of. */
export const sectionWordsOnly: Sign = {
  name: 'section-words',
  examples: {
    yes: ['U.S. Congress', 'Opinion & Analysis', 'NEWS', 'World News', 'Events'],
    no: ['Congress votes', 'Opinion on the new bridge divided', 'The'],
  },
  test(_text, look) {
    if (look.length > 5 || look.ending === 'stop' || look.ending === 'question') return false
    let hits = 0
    for (const word of look.words) {
      if (word === ':' || word === '&' || word === ',') continue
      if (sectionWords.has(word)) hits += smallWords.has(word) ? 0 : 1
      else if (!smallWords.has(word)) return false
    }
    return hits > 0
  },
}
