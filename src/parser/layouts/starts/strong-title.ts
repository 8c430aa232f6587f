import type { StartLayout } from '../layout.js'

/** "**Title**" on a line of its own. */
export const strongTitle: StartLayout = {
  name: 'strong-title',
  starts: ['headline', 'headline+byline'],
  looks: ({ look }) => look.strong === 'whole' && look.marker.kind !== 'heading',
  cost: 0,
  examples: [
    `
    **Il mulino riapre**

    Dopo due anni di lavori la ruota gira ancora. Si macina il sabato.

    **Festa delle castagne**

    La piazza sarà chiusa alle auto da mezzogiorno. Le padelle le porta la banda.

    **Gatto sul campanile**

    I pompieri sono saliti due volte. È sceso da solo.

    **Corso di potatura**

    Bastano un paio di forbici e una mattina libera.
    `,
    `
    Kveldsnytt

    **Ferja er i rute igjen**
    Motoren ble byttet på tre dager. Kafeen om bord er fortsatt stengt.

    **Elg på fotballbanen**
    Kampen ble stoppet i tjue minutter. Dommeren ga ingen kort.

    **Ny bok om fyrene**
    Den har to hundre bilder og ingen fotnoter.

    **Snøskuter funnet**
    Den sto der eieren hadde glemt den.
    `,
  ],
  notThis: [
    `
    Board letter

    Rents stay as they are

    The board voted on Monday. **Nobody spoke against it**, which was noted.

    Stairs to be painted

    Work begins on **3 May** in block A. Please mind the handrail.

    Cellar cleared out

    What was left has been given away. **Two sledges** are still to be had.
    `,
  ],
}
