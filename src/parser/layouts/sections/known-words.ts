import type { SectionLayout } from '../layout.js'

/** Words that head sections everywhere: "World news", "Armenia". */
export const knownWords: SectionLayout = {
  name: 'known-words',
  looks: ({ signs }) => signs.has('section-words') || signs.has('country') || signs.has('photo-heading'),
  cost: 1,
  examples: [],
}
