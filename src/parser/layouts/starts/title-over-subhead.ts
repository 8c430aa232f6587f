import type { StartLayout } from '../layout.js'
import { isBare } from '../unit-view.js'

/** A bare line right above another, the two apart from all else: headline and subhead. */
export const titleOverSubhead: StartLayout = {
  name: 'title-over-subhead',
  starts: ['headline'],
  looks: (view) =>
    isBare(view) &&
    view.gapAbove !== 'adjacent' &&
    view.gapBelow === 'adjacent' &&
    view.below !== undefined &&
    isBare(view.below),
  subheads: (view) =>
    isBare(view) &&
    view.gapAbove === 'adjacent' &&
    view.gapBelow !== 'adjacent' &&
    view.above !== undefined &&
    isBare(view.above),
  cost: 1,
  examples: [],
}
