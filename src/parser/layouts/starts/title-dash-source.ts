import type { StartLayout } from '../layout.js'

/** "Title - Author, Source": the last dash of the line parts the headline from who wrote it. */
export const titleDashSource: StartLayout = {
  name: 'title-dash-source',
  starts: ['headline+byline'],
  looks: ({ cuts, running, isBullet, signs }) => cuts.has('dash-tail') && !running && !isBullet && !signs.has('byline'),
  cuts: ['dash-tail'],
  cost: 0,
  examples: [],
}
