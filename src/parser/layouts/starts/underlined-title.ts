import type { StartLayout } from '../layout.js'

/** A line over a rule as long as itself. */
export const underlinedTitle: StartLayout = {
  name: 'underlined-title',
  starts: ['headline'],
  looks: ({ unit }) => unit.underlined !== '',
  cost: 0,
  examples: [],
}
