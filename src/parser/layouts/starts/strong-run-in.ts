import type { StartLayout } from '../layout.js'

/** "**Title.** Text": the strong words are the headline. */
export const strongRunIn: StartLayout = {
  name: 'strong-run-in',
  starts: ['headline+text'],
  looks: ({ cuts }) => cuts.has('strong'),
  cuts: ['strong'],
  cost: 0,
  examples: [],
}
