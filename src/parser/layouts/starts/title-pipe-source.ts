import type { StartLayout } from '../layout.js'

/** "Title | Source". */
export const titlePipeSource: StartLayout = {
  name: 'title-pipe-source',
  starts: ['headline+byline'],
  looks: ({ cuts }) => cuts.has('pipe'),
  cuts: ['pipe'],
  cost: 0,
  examples: [],
}
