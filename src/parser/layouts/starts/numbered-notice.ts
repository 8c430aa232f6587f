import type { StartLayout } from '../layout.js'

/** "3. Text": each numbered paragraph is an item without a headline. */
export const numberedNotice: StartLayout = {
  name: 'numbered-notice',
  starts: ['text'],
  looks: ({ isTitleNumber, short }) => isTitleNumber && !short,
  cost: 0,
  examples: [],
}
