import type { StartLayout } from '../layout.js'
import { isBare } from '../unit-view.js'

/** Headline, subhead and text, each apart from the next. */
export const titleSubheadText: StartLayout = {
  name: 'title-subhead-text',
  starts: ['headline'],
  looks: (view) => isBare(view) && view.below !== undefined && isBare(view.below) && view.below.kindBelow === 'text',
  subheads: (view) => isBare(view) && view.kindBelow === 'text' && view.above !== undefined && isBare(view.above),
  cost: 2,
  examples: [
    `
    Région

    La digue tiendra jusqu'en mars

    Les ingénieurs demandent un renfort provisoire

    Les fissures ont été mesurées deux fois. La préfecture promet des pierres avant la fin du mois.

    Un train de nuit pour les skieurs

    Départ chaque vendredi à partir de décembre

    Les couchettes coûteront moins cher qu'un hôtel. Les skis voyagent gratuitement.

    Le maire rend sa voiture

    Il ira désormais à vélo et en bus

    La voiture sera vendue aux enchères. Le chauffeur conduira le bus.

    La tour sera repeinte

    Le vert l'emporte de trois voix

    Le scrutin a duré toute la soirée. Les peintres commencent lundi.
    `,
    `
    Court Halts Work on the Marsh Road

    Judge Wants a Count of Newts

    The road was half built when the order came. Diggers were switched off within the hour.

    Union Accepts Offer from Brewery

    Shift Pay Rises in Two Steps

    The vote was held in the yard, by show of hands. Eleven abstained.

    Airport Drops Its Third Runway

    Forecast Was Too High, Board Admits

    The land goes back to the farmers who sold it. They may buy it at the old price.
    `,
  ],
  notThis: [
    `
    Court halts work on the marsh road

    The road was half built when the order came. Diggers were switched off within the hour.

    A count of newts was asked for.

    Union accepts offer from brewery

    The vote was held in the yard, by show of hands.

    Eleven abstained.

    Airport drops its third runway

    The land goes back to the farmers who sold it.

    They may buy it at the old price.
    `,
  ],
}
