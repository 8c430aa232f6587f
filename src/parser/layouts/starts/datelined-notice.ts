import type { StartLayout } from '../layout.js'

/** "YEREVAN – Text": each report with its place is an item. */
export const datelinedNotice: StartLayout = {
  name: 'datelined-notice',
  starts: ['text'],
  looks: ({ signs, isBullet, running }) => signs.has('dateline') && running && !isBullet,
  cost: 1,
  lift: 1,
  examples: [],
}
