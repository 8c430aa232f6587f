import { isLetterCode } from '../../../lexicon/characters.js'
import { danglingWords } from '../../../lexicon/lexicon.js'
import type { Sign } from './sign.js'

/** Ends with a word that nothing can end with: the text was cut. */
export const dangling: Sign = {
  name: 'dangling',
  examples: {
    yes: ['an investigation by the newspaper said it had', 'with the', 'Azerbaijani armed forces and'],
    no: ['They had.', 'Read on here'],
  },
  test: (_text, look) =>
    look.ending === 'none' && look.length >= 2 && danglingWords.has(lastLetters(look.core).toLowerCase()),
}

/** The letters that a text ends with; more than a word has are none. */
function lastLetters(text: string): string {
  const least = Math.max(0, text.length - 30)
  let start = text.length
  while (start > least && isLetterCode(text.charCodeAt(start - 1))) start -= 1
  return text.slice(start)
}
