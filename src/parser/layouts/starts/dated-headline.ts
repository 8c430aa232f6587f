import { isDateWord } from '../../lines/dates.js'
import type { StartLayout } from '../layout.js'

/** "12 March: Title". */
export const datedHeadline: StartLayout = {
  name: 'dated-headline',
  starts: ['headline', 'headline+text', 'headline+byline'],
  // "3. April: Titel" begins like an entry of a list.
  looks: ({ signs, look, isListNumber }) =>
    (signs.has('date-first') && !signs.has('date-only')) ||
    (look.marker.kind === 'number' && !isListNumber && isDateWord(look.words[0] ?? '') && look.length > 2),
  cuts: ['colon', 'stop', 'dash'],
  cost: 0,
  examples: [
    `
    Chronik des Vereins

    3. April: Neue Fahne geweiht

    Der Pfarrer sprach kurz, der Wind blies lang. Danach gab es Suppe.

    9. April: Kassenwart gewählt

    Herr Ott übernimmt das Amt bis zum Herbst.

    17. April: Ausflug ins Moor

    Zwölf Mitglieder gingen mit, elf kamen trocken zurück.

    28. April: Probe fällt aus

    Der Saal wird für eine Hochzeit gebraucht.
    `,
    `
    Court diary

    Monday, March 4. Fishermen acquitted

    The judge found the nets lawful and the charge late.

    Tuesday, March 5. Quarry licence suspended

    Neighbours had complained of dust on their washing.

    Thursday, March 7. Appeal in ferry case

    The company wants the fine halved. The state wants it doubled.

    Friday, March 8. Landlord to repay rents

    Forty tenants will share the sum.
    `,
  ],
  notThis: [
    `
    Week in brief

    Monday, 4 March

    Fishermen acquitted

    The judge found the nets lawful and the charge late.

    Quarry licence suspended

    Neighbours had complained of dust on their washing.

    Thursday, 7 March

    Appeal in ferry case

    The company wants the fine halved. The state wants it doubled.

    Landlord to repay rents

    Forty tenants will share the sum.
    `,
  ],
}
