import type { SectionLayout } from '../layout.js'

/** "News:", over no list. */
export const colonAtEnd: SectionLayout = {
  name: 'colon-at-end',
  looks: ({ look, isBullet, kindBelow }) =>
    look.ending === 'colon' && look.length <= 6 && !isBullet && kindBelow !== 'bullet',
  cost: 1,
  examples: [],
}
