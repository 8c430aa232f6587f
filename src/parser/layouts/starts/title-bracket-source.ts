import type { StartLayout } from '../layout.js'

/** "Title (Source)". */
export const titleBracketSource: StartLayout = {
  name: 'title-bracket-source',
  starts: ['headline+byline'],
  looks: ({ cuts, running, isBullet }) => cuts.has('bracket-tail') && !running && !isBullet,
  cuts: ['bracket-tail'],
  cost: 1,
  examples: [
    `
    Revista da semana

    A ponte que ninguém atravessa (Correio do Vale)
    Foi inaugurada há dois anos e falta-lhe a estrada. O presidente culpa o rio.

    Regresso dos comboios noturnos (Jornal da Serra)
    Três linhas voltam a circular em junho. As camas são as antigas.

    Um museu do sal (Folha da Costa)
    Cabe numa casa e cheira a mar.

    Pescadores contam golfinhos (O Farol)
    O caderno passa de barco em barco desde janeiro.
    `,
    `
    Press clippings

    Old canal to carry freight again (Midland Post)

    Barges will bring gravel to the new station. A horse has not been asked.

    Beekeepers fear a wet June (Country Weekly)

    Swarms are late and small. Sugar is cheap at least.

    School teaches in a barn (The Echo)

    The cows have moved out for the year.

    Museum lends its lighthouse lamp (Coastal News)

    It travels by night, unlit.
    `,
  ],
  notThis: [
    `
    Press clippings

    Old canal (closed since 1970) to carry freight

    Barges will bring gravel to the new station. A horse has not been asked.

    Wet June (again) worries beekeepers

    Swarms are late and small. Sugar is cheap at least.

    Barn (heated) becomes school

    The cows have moved out for the year.
    `,
  ],
}
