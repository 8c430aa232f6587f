import type { SectionLayout } from '../layout.js'

/** "■ News" over items with another mark. */
export const markedLine: SectionLayout = {
  name: 'marked-line',
  looks: ({ isBullet, short, look, below }) =>
    isBullet &&
    short &&
    look.length <= 6 &&
    below !== undefined &&
    below.look.marker.sign !== look.marker.sign &&
    below.short,
  cost: 1,
  examples: [],
}
