import type { Repair } from './change.js'
import { matches } from './line-ends.js'

/**
 * Odd spaces become plain ones, and several become one, except at the start of a line, where they indent, and before
 * its end, where Markdown gives them a meaning.
 */
export const spaces: Repair = {
  name: 'spaces',
  examples: [
    { before: 'the\u00a0week', after: 'the week' },
    { before: 'one  two', after: 'one two' },
    { before: '\u00a0\u00a0• a', after: '  • a' },
  ],
  not: ['  • indented', 'a line break  \nin Markdown', '東京\u3000大阪'],
  find: (text) =>
    matches(text, run, ({ 0: found, index }) => {
      const before = text.charCodeAt(index - 1)
      const edge =
        index === 0 || before === 10 || index + found.length === text.length || text[index + found.length] === '\n'
      if (edge) return found.replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g, ' ')
      return ' '
    }),
}

/** A single plain space is neither odd nor several, and is what most runs are. */
const run = / *[\t\u00a0\u1680\u2000-\u200a\u202f\u205f][ \t\u00a0\u1680\u2000-\u200a\u202f\u205f]*| {2,}/g
