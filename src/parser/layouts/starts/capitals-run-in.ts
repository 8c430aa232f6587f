import type { StartLayout } from '../layout.js'

/** "TITLE Text": capitals run into the text. */
export const capitalsRunIn: StartLayout = {
  name: 'capitals-run-in',
  starts: ['headline+text'],
  looks: ({ cuts, isBullet }) => cuts.has('caps') && !isBullet,
  cuts: ['caps'],
  cost: 0,
  usual: 0.22,
  examples: [],
}
