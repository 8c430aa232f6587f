import type { StartLayout } from '../layout.js'

/** "12 March: Title". */
export const datedHeadline: StartLayout = {
  name: 'dated-headline',
  starts: ['headline', 'headline+text', 'headline+byline'],
  looks: ({ signs }) => signs.has('date-first') && !signs.has('date-only'),
  cuts: ['colon', 'stop', 'dash'],
  cost: 0,
  examples: [],
}
