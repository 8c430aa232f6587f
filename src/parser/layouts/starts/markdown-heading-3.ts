import type { StartLayout } from '../layout.js'

/** "### Title", or deeper. */
export const markdownHeading3: StartLayout = {
  name: 'markdown-heading-3',
  starts: ['headline', 'headline+byline'],
  looks: ({ look }) => look.marker.kind === 'heading' && look.marker.value >= 3,
  cost: 0,
  examples: [],
}
