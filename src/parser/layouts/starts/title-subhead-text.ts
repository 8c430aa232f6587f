import type { StartLayout } from '../layout.js'
import { isBare } from '../unit-view.js'

/** Headline, subhead and text, each apart from the next. */
export const titleSubheadText: StartLayout = {
  name: 'title-subhead-text',
  starts: ['headline'],
  looks: (view) => isBare(view) && view.below !== undefined && isBare(view.below) && view.below.kindBelow === 'text',
  subheads: (view) => isBare(view) && view.kindBelow === 'text' && view.above !== undefined && isBare(view.above),
  cost: 2,
  examples: [],
}
