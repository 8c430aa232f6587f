import type { SectionLayout } from '../layout.js'

/** "== NEWS ==". */
export const boxedLine: SectionLayout = {
  name: 'boxed-line',
  looks: ({ look }) => look.boxed,
  hard: true,
  cost: 1,
  examples: [],
}
