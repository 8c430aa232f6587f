import type { StartLayout } from '../layout.js'

/** "Title By Jo Ek Text": all three on one line. */
export const titleByAuthorText: StartLayout = {
  name: 'title-by-author-text',
  starts: ['headline+byline+text'],
  looks: ({ cuts }) => cuts.has('by') && cuts.has('name-end'),
  cuts: ['by', 'name-end'],
  cost: 0,
  examples: [],
}
