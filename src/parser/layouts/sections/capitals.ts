import type { SectionLayout } from '../layout.js'

/** A few words in capitals. */
export const capitals: SectionLayout = {
  name: 'capitals',
  looks: ({ look }) => look.casing === 'caps' && look.length <= 8 && look.marker.kind !== 'heading',
  cost: 1,
  examples: [
    `
    MIASTO

    Tramwaj pojedzie na osiedle

    Pierwszy kurs ma ruszyć w grudniu. Przystanek przy szkole już stoi.

    Fontanna bez wody

    Pompa wymaga naprawy. Dzieci kąpią się w rzece.

    REGION

    Żubry pod lasem

    Stado liczy dziewięć sztuk i nie spieszy się nigdzie.

    Zbiory malin

    Pogoda sprzyja, brakuje tylko koszyków.
    `,
    `
    AROUND TOWN

    New bells for the fire station

    They are quieter than the old siren. The dogs agree.

    Street market every Sunday

    Forty stalls have signed up so far.

    ON THE WATER

    Rowers find a Roman oar

    It is now drying in the library.

    Ferry changes its colour

    It was white and will be red.

    FOR CHILDREN

    Kite day on the dunes

    Bring string.
    `,
  ],
  notThis: [
    `
    BELLS FOR THE FIRE STATION

    They are quieter than the old siren. The dogs agree.

    ROWERS FIND A ROMAN OAR

    It is now drying in the library.

    KITE DAY ON THE DUNES

    Bring string and a friend. There will be wind.
    `,
  ],
}
