import type { StartLayout } from '../layout.js'

/** "## Title". */
export const markdownHeading2: StartLayout = {
  name: 'markdown-heading-2',
  starts: ['headline', 'headline+byline'],
  looks: ({ look }) => look.marker.kind === 'heading' && look.marker.value === 2,
  cost: 0,
  examples: [],
}
