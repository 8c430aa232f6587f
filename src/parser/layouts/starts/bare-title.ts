import type { StartLayout } from '../layout.js'
import { isBare } from '../unit-view.js'

/** A bare line, whatever stands below it. */
export const bareTitle: StartLayout = {
  name: 'bare-title',
  starts: ['headline', 'headline+byline'],
  looks: isBare,
  cost: 0,
  examples: [],
}
