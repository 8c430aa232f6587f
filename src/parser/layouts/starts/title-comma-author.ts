import type { StartLayout } from '../layout.js'

/** "Title, Jo Ek". */
export const titleCommaAuthor: StartLayout = {
  name: 'title-comma-author',
  starts: ['headline+byline'],
  looks: ({ cuts, running, isBullet }) => cuts.has('comma-tail') && !running && !isBullet,
  cuts: ['comma-tail'],
  cost: 2,
  examples: [
    `
    Essays

    The well at the end of the lane, Judith Marlow

    It was dug for a garden and watered a village. The rope is in the museum.

    Why we bury bottles, Peter Anstey

    Builders did it for luck. Archaeologists do it for money.

    A dictionary of fog, Iona Reid

    Nineteen words, from three coasts, with recordings.

    The last typewriter shop, Samuel Okoro

    He sells ribbons to poets and to one ministry.
    `,
    `
    Leituras

    O rio debaixo da rua, Teresa Lobo

    Corre há um século num tubo. Uma associação quer destapá-lo.

    Pão de três dias, Rui Matos

    Receita, história e algumas desculpas.

    O inventor do guarda-sol, Marta Reis

    Morreu pobre e muito pálido.

    Cartas de um faroleiro, João Pinto

    Escrevia à irmã todas as noites de temporal.
    `,
  ],
  notThis: [
    `
    Short news

    Bakery closes, Baker Retires

    He has risen at three for forty years. On Monday he slept until four.

    Storm passes, Roofs Remain

    Only the bandstand lost its hat.

    Council meets, Nobody Comes

    The chairs were put away again by half past seven.
    `,
  ],
}
