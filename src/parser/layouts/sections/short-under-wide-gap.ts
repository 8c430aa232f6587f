import type { SectionLayout } from '../layout.js'
import { isBare } from '../unit-view.js'

/** A short line under a gap that is wider than usual. */
export const shortUnderWideGap: SectionLayout = {
  name: 'short-under-wide-gap',
  looks: (view) => isBare(view) && view.look.length <= 8 && view.gapAbove === 'wide',
  cost: 1,
  examples: [
    `
    Aan de vaart

    De brug draait weer

    De motor is vervangen. Wachten duurt nu twee minuten.

    Een zwaan op het jaagpad

    Fietsers stappen beter af.


    In de straat

    De bakker bakt met minder zout

    Niemand heeft het gemerkt, zegt hij.

    De lantaarns worden geel

    Blauw hield de vleermuizen wakker.


    Op het plein

    Kermis in mei

    De botsauto's komen uit Gent.
    `,
    `
    In the yard

    The pump was mended

    It took a washer and a whole morning. Water runs clear.

    A fox was seen by day

    The hens are kept in.


    At the gate

    The lock was changed

    Keys can be fetched at the office until Friday.

    The sign was stolen again

    This time they left the post.


    On the road

    The verge was sown with poppies

    It will be red in June.
    `,
  ],
  notThis: [
    `
    In the yard

    The pump was mended. It took a washer and a whole morning.


    At the gate

    The lock was changed. Keys can be fetched at the office.


    On the road

    The verge was sown with poppies. It will be red in June.
    `,
  ],
}
