import type { StartLayout } from '../layout.js'
import { isBare } from '../unit-view.js'

/** A bare line with running text below it. */
export const bareTitleOverText: StartLayout = {
  name: 'bare-title-over-text',
  starts: ['headline'],
  looks: (view) =>
    isBare(view) && (view.kindBelow === 'text' || (view.kindBelow === 'bullet' && view.look.ending !== 'colon')),
  cost: 0,
  examples: [],
}
