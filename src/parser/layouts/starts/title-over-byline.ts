import type { StartLayout } from '../layout.js'

/** A line over "By Jo Ek". */
export const titleOverByline: StartLayout = {
  name: 'title-over-byline',
  starts: ['headline'],
  looks: ({ kindBelow, running }) => kindBelow === 'byline' && !running,
  cost: 0,
  examples: [],
}
