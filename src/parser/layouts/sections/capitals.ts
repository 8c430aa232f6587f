import type { SectionLayout } from '../layout.js'

/** A few words in capitals. */
export const capitals: SectionLayout = {
  name: 'capitals',
  looks: ({ look }) => look.casing === 'caps' && look.length <= 8 && look.marker.kind !== 'heading',
  cost: 1,
  examples: [],
}
