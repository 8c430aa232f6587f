import type { StartLayout } from '../layout.js'
import type { UnitView } from '../unit-view.js'

/** Bullets of the kind that a digest has most of: others may head its sections or list what an item says. */
function mainBullets(views: UnitView[]): UnitView[] {
  const bySign = new Map<string, UnitView[]>()
  for (const view of views) {
    if (view.isBullet && view.unit.indent < 3)
      bySign.set(view.look.marker.sign, [...(bySign.get(view.look.marker.sign) ?? []), view])
  }
  return [...bySign.values()].sort((a, b) => b.length - a.length)[0] ?? []
}

/** "• Title" with text below it. */
export const bulletedTitle: StartLayout = {
  name: 'bulleted-title',
  starts: ['headline', 'headline+byline'],
  looks: ({ isBullet, short, unit, kindBelow }) => isBullet && short && unit.indent < 3 && kindBelow !== 'bullet',
  needs: (views) => {
    const bullets = mainBullets(views)
    return bullets.length >= 3 && bullets.filter(bulletedTitle.looks).length >= bullets.length * 0.75
  },
  cost: 2,
  lift: 6,
  examples: [],
}
