import type { StartLayout } from '../layout.js'

/** "*** TITLE ***" or "[Title]". */
export const boxedTitle: StartLayout = {
  name: 'boxed-title',
  starts: ['headline'],
  looks: ({ look }) => look.boxed,
  cost: 0,
  examples: [],
}
