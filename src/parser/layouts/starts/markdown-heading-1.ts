import type { StartLayout } from '../layout.js'

/** "# Title": Markdown's first level heads the items. */
export const markdownHeading1: StartLayout = {
  name: 'markdown-heading-1',
  starts: ['headline', 'headline+byline'],
  looks: ({ look }) => look.marker.kind === 'heading' && look.marker.value === 1,
  cost: 0,
  examples: [],
}
