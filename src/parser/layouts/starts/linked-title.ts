import type { StartLayout } from '../layout.js'

/** "[Title](address)", alone or with more behind it. */
export const linkedTitle: StartLayout = {
  name: 'linked-title',
  starts: ['headline', 'headline+byline', 'headline+text'],
  looks: ({ look, isBullet }) =>
    (look.linked === 'whole' || (look.linked === 'lead' && look.length < 16)) &&
    look.marker.kind !== 'heading' &&
    !isBullet,
  cuts: ['linked'],
  cost: 0,
  examples: [],
}
