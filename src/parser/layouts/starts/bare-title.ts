import type { StartLayout } from '../layout.js'
import { isBare } from '../unit-view.js'

/** A bare line, whatever stands below it. */
export const bareTitle: StartLayout = {
  name: 'bare-title',
  starts: ['headline', 'headline+byline'],
  looks: isBare,
  cost: 0,
  examples: [
    `
    Tidningsklipp

    Kommunen

    Simhallen öppnar igen efter renoveringen

    Fler träd ska planteras längs ån

    Skolgården får ny belysning före vintern

    Idrott

    Laget vann med tre mål i förlängningen

    Ny rekordtid för löparna i stafetten

    Domarna efterlyser fler unga kollegor
    `,
    `
    Rassegna del mattino

    Politica

    Il consiglio approva il piano per le biciclette

    La giunta rinvia il voto sul bilancio

    L'assessore promette cento panchine nuove

    I fondi basteranno fino a settembre, ha detto in aula.

    Cultura

    Riapre il teatro delle marionette

    Un premio alla banda del paese
    `,
  ],
  notThis: [
    `
    Village Sheet

    1. Footpath mended

    The planks by the stile have been replaced. Mind the wet paint.

    2. Choir wants basses

    Rehearsals are on Mondays. Nobody has to read music.

    3. Owl box filled

    A pair moved in last week, to the regret of the mice.
    `,
  ],
}
