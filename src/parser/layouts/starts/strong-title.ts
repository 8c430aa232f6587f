import type { StartLayout } from '../layout.js'

/** "**Title**" on a line of its own. */
export const strongTitle: StartLayout = {
  name: 'strong-title',
  starts: ['headline', 'headline+byline'],
  looks: ({ look }) => look.strong === 'whole' && look.marker.kind !== 'heading',
  cost: 0,
  examples: [],
}
