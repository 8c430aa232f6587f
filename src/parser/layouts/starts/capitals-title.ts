import type { StartLayout } from '../layout.js'

/** "TITLE". */
export const capitalsTitle: StartLayout = {
  name: 'capitals-title',
  starts: ['headline', 'headline+byline'],
  looks: ({ look }) => look.casing === 'caps' && look.length >= 2,
  cost: 0,
  examples: [],
}
