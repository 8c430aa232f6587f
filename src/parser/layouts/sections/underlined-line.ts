import type { SectionLayout } from '../layout.js'

/** A line over a rule. */
export const underlinedLine: SectionLayout = {
  name: 'underlined-line',
  looks: ({ unit }) => unit.underlined !== '',
  hard: true,
  cost: 1,
  examples: [],
}
