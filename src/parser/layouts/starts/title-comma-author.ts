import type { StartLayout } from '../layout.js'

/** "Title, Jo Ek". */
export const titleCommaAuthor: StartLayout = {
  name: 'title-comma-author',
  starts: ['headline+byline'],
  looks: ({ cuts, running, isBullet }) => cuts.has('comma-tail') && !running && !isBullet,
  cuts: ['comma-tail'],
  cost: 2,
  examples: [],
}
