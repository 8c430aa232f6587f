import type { StartLayout } from '../layout.js'

/** "Title. Text" on one line. */
export const runInSentence: StartLayout = {
  name: 'run-in-sentence',
  starts: ['headline+text'],
  looks: ({ cuts, isBullet }) => cuts.has('stop') && !isBullet,
  cuts: ['stop'],
  cost: 1,
  usual: 0.22,
  examples: [],
}
