import type { StartLayout } from '../layout.js'

/** "3. Title. Text" on one line. */
export const numberedRunIn: StartLayout = {
  name: 'numbered-run-in',
  starts: ['headline+text'],
  looks: ({ isTitleNumber, cuts }) =>
    isTitleNumber && ['caps', 'stop', 'colon', 'dash', 'question'].some((kind) => cuts.has(kind)),
  cuts: ['caps', 'colon', 'stop', 'dash', 'question'],
  cost: 0,
  usual: 0.22,
  examples: [],
}
