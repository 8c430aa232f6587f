import type { SectionLayout } from '../layout.js'

/** "II. News". */
export const numberedLine: SectionLayout = {
  name: 'numbered-line',
  looks: ({ isTitleNumber, look, short }) =>
    (isTitleNumber || look.marker.kind === 'roman' || look.marker.kind === 'letter') && short && look.length <= 6,
  cost: 1,
  examples: [],
}
