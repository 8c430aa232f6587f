import type { StartLayout } from '../layout.js'

/** Each paragraph under a section is an item of its own, without a headline. */
export const plainNotice: StartLayout = {
  name: 'plain-notice',
  starts: ['text'],
  looks: ({ running, short, look, isBullet, isListNumber, signs }) =>
    (running || (!short && look.length >= 6)) && !isBullet && !isListNumber && !signs.has('anaphora'),
  needs: (views, section) => {
    if (!section || views.some(({ signs }) => signs.has('byline') || signs.has('time-first'))) return false
    const bare = views.filter(
      ({ short, signs, index }) =>
        index > 0 && short && !['link-label', 'bare-address', 'furniture', 'byline'].some((sign) => signs.has(sign)),
    )
    const sections = bare.filter((view) => section.looks(view, views)).length
    return sections >= 2 && sections >= bare.length * 0.8
  },
  cost: 4,
  lift: 2.2,
  examples: [],
}
