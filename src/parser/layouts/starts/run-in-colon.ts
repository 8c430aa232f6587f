import type { StartLayout } from '../layout.js'

/** "Title: text" on one line. */
export const runInColon: StartLayout = {
  name: 'run-in-colon',
  starts: ['headline+text'],
  looks: ({ cuts, short, isBullet }) => (cuts.has('colon') || cuts.has('question')) && !short && !isBullet,
  cuts: ['colon', 'question'],
  cost: 1,
  usual: 0.22,
  examples: [],
}
