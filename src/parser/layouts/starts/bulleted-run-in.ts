import type { StartLayout } from '../layout.js'

const cutsOfRunIn = ['strong', 'caps', 'colon', 'question']

/** "• Title: text": every bullet is an item. */
export const bulletedRunIn: StartLayout = {
  name: 'bulleted-run-in',
  starts: ['headline+text'],
  looks: ({ isBullet, unit, cuts }) => isBullet && unit.indent < 3 && cutsOfRunIn.some((kind) => cuts.has(kind)),
  cuts: cutsOfRunIn,
  needs: (views) => {
    const bullets = views.filter(({ isBullet }) => isBullet)
    const texts = views.filter(({ isBullet, running }) => isBullet || running)
    return (
      bullets.length >= 3 &&
      bullets.length >= texts.length * 0.65 &&
      bullets.filter(bulletedRunIn.looks).length >= bullets.length * 0.75
    )
  },
  cost: 2,
  lift: 5,
  examples: [],
}
