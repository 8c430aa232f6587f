import type { SectionLayout } from '../layout.js'

/** A few strong words. */
export const strongLine: SectionLayout = {
  name: 'strong-line',
  looks: ({ look }) => look.strong === 'whole' && look.length <= 6 && look.marker.kind !== 'heading',
  cost: 1,
  examples: [],
}
