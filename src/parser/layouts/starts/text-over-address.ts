import type { StartLayout } from '../layout.js'

/** A paragraph over its address: a summary is the item, and nothing heads it. */
export const textOverAddress: StartLayout = {
  name: 'text-over-address',
  starts: ['text'],
  looks: ({ kindBelow, short, isBullet }) => kindBelow === 'link' && !short && !isBullet,
  cost: 1,
  lift: 1.2,
  examples: [
    `
    Liens de la semaine

    Une carte montre toutes les fontaines de la région, avec le goût de leur eau noté par des promeneurs.
    https://fontaines.example.org/carte

    Des archives ont mis en ligne six mille plans de moulins. On peut les tourner et les mesurer.
    https://archives.example.org/moulins

    Un boulanger explique pourquoi sa pâte lève mieux la nuit, et ce que la lune n'y fait pas.
    https://pain.example.org/nuit

    Un court film suit une lettre de la boîte jusqu'à la porte, en passant par trois trains.
    https://poste.example.org/lettre
    `,
    `
    Found this week

    The survey of old orchards is finished, and every tree has a page with its fruit.
    → https://orchards.example.org/survey

    Someone has recorded all the lifts of the city, floor by floor, and lets you mix them.
    → https://sound.example.org/lifts

    A long read on how ice was shipped to the tropics before there were refrigerators.
    → https://history.example.org/ice

    The weather office opens its daily notes from 1880 on; the handwriting gets worse in winter.
    → https://weather.example.org/notes
    `,
  ],
  notThis: [
    `
    Found this week

    Every tree has a page
    https://orchards.example.org/survey

    The survey of old orchards is finished. You can search by taste.

    Songs of the lifts
    https://sound.example.org/lifts

    Someone has recorded them all, floor by floor.

    Ice for the tropics
    https://history.example.org/ice

    A long read on what was done before refrigerators.
    `,
  ],
}
