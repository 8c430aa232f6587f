import type { StartLayout } from '../layout.js'

/** "ECONOMY: Title", "LIBRARY – Title". */
export const prefixedHeadline: StartLayout = {
  name: 'prefixed-headline',
  starts: ['headline'],
  looks: ({ look, short }) =>
    short && /^(?:\p{Lu}[\p{Lu}\s&/-]{2,24}|[\p{L}\s&]{3,18})(?::|\s[-–—])\s+\S/u.test(look.core),
  cost: 0,
  examples: [],
}
