import type { SectionLayout } from '../layout.js'

/** A date over the entries of a day. */
export const dateAlone: SectionLayout = {
  name: 'date-alone',
  looks: ({ signs }) => signs.has('date-only'),
  cost: 1,
  examples: [],
}
