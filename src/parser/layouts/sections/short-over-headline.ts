import type { SectionLayout } from '../layout.js'
import { isBare } from '../unit-view.js'

/** A short line over a line that is no text: what heads a headline is a section. */
export const shortOverHeadline: SectionLayout = {
  name: 'short-over-headline',
  looks: (view) =>
    isBare(view) &&
    view.look.length <= 6 &&
    (view.kindBelow === 'short' || view.kindBelow === 'middle') &&
    view.look.ending !== 'stop',
  cost: 1,
  examples: [
    `
    Au fil de l'eau

    Le bac reprend son service dimanche

    Il peut porter six voitures. Les vélos passent gratuitement.

    Les castors ont bâti un second barrage

    La mairie leur laisse jusqu'à l'automne.

    Côté jardin

    Les tomates ont souffert de la grêle

    Un quart de la récolte est perdu. Il reste les courges.

    Un concours de tas de compost

    Le jury viendra avec des bottes.
    `,
    `
    Under the bridge

    Swallows have built eleven nests this spring

    The painters will wait until August. The council calls it a compromise.

    Somebody has left a piano on the towpath

    It is out of tune and much played.

    Over the hill

    The quarry is to become a lake for swimmers

    It will be forty metres deep and very cold.

    A bus will run on Sundays from next month

    It turns round at the chapel.
    `,
  ],
  notThis: [
    `
    Swallows have built eleven nests

    The painters will wait until August. The council calls it a compromise.

    Piano left on the towpath

    It is out of tune and much played.

    Quarry is to become a lake

    It will be forty metres deep and very cold.
    `,
  ],
}
