import type { SectionLayout } from '../layout.js'

/** A date over the entries of a day. */
export const dateAlone: SectionLayout = {
  name: 'date-alone',
  looks: ({ signs }) => signs.has('date-only'),
  cost: 1,
  examples: [
    `
    Lundi 3 mars

    La halle rouvre

    Les marchands ont retrouvé leurs places. Le toit ne fuit plus.

    Grève au dépôt

    Aucun bus n'est sorti avant midi.

    Mercredi 5 mars

    Un pont pour les piétons

    Il sera posé de nuit, par grue.

    Vendredi 7 mars

    Fin de l'exposition

    Neuf mille visiteurs sont venus.

    Le musée reste fermé une semaine.
    `,
    `
    10 June

    Boilers inspected

    All four passed. The fifth was not found.

    Hedge cut

    It was two metres too high for the birds' liking.

    12 June

    Gate mended

    It shuts by itself, and rather fast.

    15 June

    Summer fair held

    It rained on everything but the cakes.

    Lost dog found

    He was under the cake table.
    `,
  ],
  notThis: [
    `
    Diary

    3 March: Market hall reopens

    Traders are back in their places. The roof no longer leaks.

    5 March: Footbridge lifted in

    It was done by crane, at night.

    7 March: Exhibition closes

    Nine thousand came to see it.
    `,
  ],
}
