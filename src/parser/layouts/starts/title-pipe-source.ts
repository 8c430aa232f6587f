import type { StartLayout } from '../layout.js'

/** "Title | Source". */
export const titlePipeSource: StartLayout = {
  name: 'title-pipe-source',
  starts: ['headline+byline'],
  looks: ({ cuts }) => cuts.has('pipe'),
  cuts: ['pipe'],
  cost: 0,
  examples: [
    `
    Prasówka

    Rzeka wraca do starego koryta | Głos Doliny

    Koparki otworzyły wał na dwóch kilometrach. Bociany przyleciały pierwsze.

    Kto naprawi zegar | Gazeta Rynkowa

    Zegarmistrz jest jeden i ma osiemdziesiąt lat.

    Wieczorne kursy tańca | Tygodnik Miejski

    Zapisało się dwieście osób, w tym cała straż pożarna.

    Chleb na zakwasie | Kuchnia i Ogród

    Przepis z dworca, sprawdzony w pociągu.
    `,
    `
    Weekly Clips

    Barges return to the old canal | Midland Post | 4 May

    Gravel comes by water now. The lock keeper has bought a second chair.

    Night sky over the moor | Star Watch | 5 May

    Three villages have switched off their lamps.

    A cheese with its own road sign | Country Weekly | 7 May

    It points the wrong way.
    `,
  ],
  notThis: [
    `
    Clips

    Barges return to the old canal
    Midland Post

    Gravel comes by water now. The lock keeper has bought a second chair.

    Night sky over the moor
    Star Watch

    Three villages have switched off their lamps.

    A cheese with its own road sign
    Country Weekly

    It points the wrong way.
    `,
  ],
}
