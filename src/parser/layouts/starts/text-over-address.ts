import type { StartLayout } from '../layout.js'

/** A paragraph over its address: a summary is the item, and nothing heads it. */
export const textOverAddress: StartLayout = {
  name: 'text-over-address',
  starts: ['text'],
  looks: ({ kindBelow, short, isBullet }) => kindBelow === 'link' && !short && !isBullet,
  cost: 1,
  lift: 1.2,
  examples: [],
}
