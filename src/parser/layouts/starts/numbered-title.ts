import type { StartLayout } from '../layout.js'

/** "3. Title", the numbers running through the digest. */
export const numberedTitle: StartLayout = {
  name: 'numbered-title',
  starts: ['headline', 'headline+byline'],
  looks: ({ isTitleNumber, short }) => isTitleNumber && short,
  cost: 0,
  examples: [],
}
