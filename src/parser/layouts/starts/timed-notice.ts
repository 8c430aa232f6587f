import type { StartLayout } from '../layout.js'

/** "14:30 Text": each entry of a ticker is an item. */
export const timedNotice: StartLayout = {
  name: 'timed-notice',
  starts: ['text'],
  looks: ({ signs }) => signs.has('time-first'),
  cost: 0,
  examples: [],
}
