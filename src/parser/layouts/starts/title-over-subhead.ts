import type { StartLayout } from '../layout.js'
import { isBare } from '../unit-view.js'

/** A bare line right above another, the two apart from all else: headline and subhead. */
export const titleOverSubhead: StartLayout = {
  name: 'title-over-subhead',
  starts: ['headline'],
  looks: (view) =>
    isBare(view) &&
    view.gapAbove !== 'adjacent' &&
    view.gapBelow === 'adjacent' &&
    view.below !== undefined &&
    isBare(view.below),
  subheads: (view) =>
    isBare(view) &&
    view.gapAbove === 'adjacent' &&
    view.gapBelow !== 'adjacent' &&
    view.above !== undefined &&
    isBare(view.above),
  cost: 1,
  examples: [
    `
    Ville

    Le tramway ira jusqu'aux plages
    Début des travaux au printemps

    La ligne comptera neuf arrêts. Le dernier sera dans le sable, ou presque.

    La halle aux grains devient bibliothèque
    Ouverture prévue dans deux ans

    Les poutres seront gardées. Les souris, non.

    Campagne

    Le loup compté par les écoliers
    Douze empreintes dans la neige

    Une classe a suivi la piste pendant trois jours avec un garde.

    La dernière laiterie ferme ses portes
    Trente fermes cherchent un acheteur

    Le lait partira désormais vers le nord.
    `,
    `
    Harbour Board Votes for Second Basin
    Fishermen Promise to Object

    The basin would hold forty yachts. The herring have not been consulted.

    Museum Buys Back Its Own Clock
    Auction Lasted Four Minutes

    It had been sold by mistake in 1974. It still gains a minute a day.

    School Bus Goes Electric
    Drivers Praise the Silence

    Pupils make up for it. The range is enough for two rounds.

    Tower to Lose Its Scaffolding
    Sparrows Must Move by June

    The poles have stood for eleven years.
    `,
  ],
  notThis: [
    `
    Harbour Board Votes for Second Basin
    The basin would hold forty yachts. The herring have not been consulted.

    Museum Buys Back Its Own Clock
    It had been sold by mistake in 1974. It still gains a minute a day.

    School Bus Goes Electric
    Pupils make up for the silence. The range is enough for two rounds.
    `,
  ],
}
