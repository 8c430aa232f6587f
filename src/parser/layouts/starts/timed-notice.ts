import type { StartLayout } from '../layout.js'

/** "14:30 Text": each entry of a ticker is an item. */
export const timedNotice: StartLayout = {
  name: 'timed-notice',
  starts: ['text'],
  looks: ({ signs }) => signs.has('time-first'),
  cost: 0,
  examples: [
    `
    Sturm an der Küste

    06:20 Die erste Fähre fährt nicht aus. Reisende warten im Gasthof.

    08:05 Am Deich werden Sandsäcke gefüllt, die Schule hat frei.

    09:40 Der Wind dreht nach Nordwest und nimmt weiter zu.

    11:15 Ein Kutter wird in den Hafen geschleppt. Alle sind wohlauf.

    14:50 Die Flut läuft ab. Die Säcke bleiben liegen.
    `,
    `
    Fair, minute by minute

    9.00 am – Gates open and the brass band plays itself warm beside the cattle.

    9.45 am – The first cake is judged. The judge asks for water.

    11.30 am – A goat has left the ring and was last seen near the jam.

    1.15 pm – Rain. The marquee fills up, and so do the shoes of the band.

    3.00 pm – Prizes are given in the tent. The goat comes third.
    `,
  ],
  notThis: [
    `
    Fair programme

    Opening at nine

    The band plays at 9.00 am and again at noon. Bring earplugs if you sit near it.

    Cakes at ten

    Judging starts at 10.15 am in the long tent. Crumbs are given away.

    Goats after lunch

    The ring opens at 1.30 pm. Please keep gates shut.
    `,
  ],
}
