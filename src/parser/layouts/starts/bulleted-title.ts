import type { StartLayout } from '../layout.js'

const ofFirstLevel = (indent: number): boolean => indent < 3

/** "• Title" with text below it. */
export const bulletedTitle: StartLayout = {
  name: 'bulleted-title',
  starts: ['headline', 'headline+byline'],
  looks: ({ isBullet, short, unit, kindBelow }) =>
    isBullet && short && ofFirstLevel(unit.indent) && kindBelow !== 'bullet',
  needs: (views) => {
    const bullets = views.filter(({ isBullet, unit }) => isBullet && ofFirstLevel(unit.indent))
    return bullets.length >= 3 && bullets.filter(bulletedTitle.looks).length >= bullets.length * 0.75
  },
  cost: 2,
  lift: 6,
  examples: [],
}
