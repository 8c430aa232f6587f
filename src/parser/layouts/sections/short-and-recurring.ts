import type { SectionLayout } from '../layout.js'
import { isBare } from '../unit-view.js'

/** A short line that stands in other issues, too. */
export const shortAndRecurring: SectionLayout = {
  name: 'short-and-recurring',
  looks: (view) => isBare(view) && view.look.length <= 9 && view.issues >= 2,
  soft: true,
  cost: 1,
  examples: [],
}
