import type { StartLayout } from '../layout.js'

/** "Title by Jo Ek". */
export const titleByAuthor: StartLayout = {
  name: 'title-by-author',
  starts: ['headline+byline'],
  looks: ({ cuts, isBullet, running }) => cuts.has('by') && !isBullet && !running,
  cuts: ['by'],
  cost: 0,
  examples: [],
}
