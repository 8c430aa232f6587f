import type { SectionLayout } from '../layout.js'
import { isBare } from '../unit-view.js'

/** A short line that stands in other issues, too. */
export const shortAndRecurring: SectionLayout = {
  name: 'short-and-recurring',
  looks: (view) => isBare(view) && view.look.length <= 9 && view.issues >= 2,
  soft: true,
  cost: 1,
  examples: [
    [
      `
      Around the pond

      Heron back on the post

      He stands there from six to nine. Fish have been warned.

      Ice too thin

      Please wait until the flag is up.

      Behind the mill

      Flour sold on Saturdays

      Bring your own bag. The cat is not for sale.

      Wheel oiled

      It turns without a sound, which worries the neighbours.
      `,
      `
      Around the pond

      Ducklings counted

      There are eleven. Yesterday there were twelve.

      Bench moved to the shade

      It was heavier than it looked.

      Behind the mill

      Cellar dry again

      The pump ran for two nights. It may rest now.

      Apprentice found

      She starts in May, at four in the morning.
      `,
    ],
  ],
  notThis: [
    `
    Around the pond

    Heron back on the post

    He stands there from six to nine. Fish have been warned.

    Ice too thin

    Please wait until the flag is up.

    Behind the mill

    Flour sold on Saturdays

    Bring your own bag. The cat is not for sale.
    `,
  ],
}
