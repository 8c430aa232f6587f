import type { StartLayout } from '../layout.js'

/** "Title – text" on one line; a place before a report is no title. */
export const runInDash: StartLayout = {
  name: 'run-in-dash',
  starts: ['headline+text'],
  looks: ({ cuts, short, isBullet, signs }) => cuts.has('dash') && !short && !isBullet && !signs.has('dateline'),
  cuts: ['dash'],
  cost: 2,
  usual: 0.22,
  examples: [],
}
