import type { SectionLayout } from '../layout.js'
import { isBare } from '../unit-view.js'

/** A short line under a gap that is wider than usual. */
export const shortUnderWideGap: SectionLayout = {
  name: 'short-under-wide-gap',
  looks: (view) => isBare(view) && view.look.length <= 8 && view.gapAbove === 'wide',
  cost: 1,
  examples: [],
}
