import type { SectionLayout } from '../layout.js'

/** A line over a rule. */
export const underlinedLine: SectionLayout = {
  name: 'underlined-line',
  looks: ({ unit }) => unit.underlined !== '',
  hard: true,
  cost: 1,
  examples: [
    `
    FRA SØEN
    ========

    Damperen sejler igen

    Kedlen er ny, fløjten er den gamle. Første tur er på søndag.

    Fiskeri forbudt i april

    Fiskerne spiller kort så længe.

    FRA LANDET
    ==========

    Skolen søger en køkkenhave

    Lidt jord og en vandhane er nok.

    Bageren åbner klokken fire

    Den, der ikke kan sove, er velkommen.
    `,
    `
    From the Yard
    -------------

    Pump mended after a week

    It took a washer and a whole morning. Water runs clear.

    Fox seen by daylight

    The hens are kept in.

    From the Road
    -------------

    Verge sown with poppies

    It will be red in June.

    Lorries sent another way

    They turn at the chapel now, and ring its bell.
    `,
  ],
  notThis: [
    `
    Pump mended
    -----------

    It took a washer and a whole morning. Water runs clear.

    Fox by daylight
    ---------------

    The hens are kept in. The dog was asked to help.

    Verge sown
    ----------

    It will be red in June.
    `,
  ],
}
