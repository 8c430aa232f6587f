import type { SectionLayout } from '../layout.js'
import { isBare } from '../unit-view.js'

/** A short line over a line that is no text: what heads a headline is a section. */
export const shortOverHeadline: SectionLayout = {
  name: 'short-over-headline',
  looks: (view) =>
    isBare(view) &&
    view.look.length <= 6 &&
    (view.kindBelow === 'short' || view.kindBelow === 'middle') &&
    view.look.ending !== 'stop',
  cost: 1,
  examples: [],
}
