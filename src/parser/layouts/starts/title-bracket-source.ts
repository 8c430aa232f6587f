import type { StartLayout } from '../layout.js'

/** "Title (Source)". */
export const titleBracketSource: StartLayout = {
  name: 'title-bracket-source',
  starts: ['headline+byline'],
  looks: ({ cuts, running, isBullet }) => cuts.has('bracket-tail') && !running && !isBullet,
  cuts: ['bracket-tail'],
  cost: 1,
  examples: [],
}
