import type { SectionLayout } from '../layout.js'

/** "News:", over no list. */
export const colonAtEnd: SectionLayout = {
  name: 'colon-at-end',
  looks: ({ look, isBullet, kindBelow }) =>
    look.ending === 'colon' && look.length <= 6 && !isBullet && kindBelow !== 'bullet',
  cost: 1,
  examples: [
    `
    Uit de polder:

    Gemaal krijgt nieuwe pomp

    De oude ging naar het museum. Hij deed het nog.

    Wilgen geknot

    Het hout ligt klaar langs de vaart.

    Uit het dorp:

    School zoekt overblijfmoeders

    Vaders mogen ook, schrijft het bestuur.

    Kermis gaat door

    De botsauto's komen uit België.
    `,
    `
    At the harbour:

    Crane to be sold

    The hook stays. It is part of the view.

    Buoys repainted

    They are yellow and proud of it.

    At the market:

    Cheese stall returns

    It brings a queue and a smell.

    Fewer wasps than last year

    Nobody misses them.

    In the hills:

    Path reopened

    The tree was sawn into benches.
    `,
  ],
  notThis: [
    `
    Ask at the desk

    You can borrow the following:

    - spades
    - two wheelbarrows
    - a ladder

    Return by dusk

    The shed is locked at eight. Late tools are charged for:

    - one coin a day
    - one song on Sundays

    Shed painted

    It is red now. Mind your sleeves.
    `,
  ],
}
