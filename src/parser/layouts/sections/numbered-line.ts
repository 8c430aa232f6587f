import type { SectionLayout } from '../layout.js'

/** "II. News". */
export const numberedLine: SectionLayout = {
  name: 'numbered-line',
  looks: ({ isTitleNumber, look, short }) =>
    (isTitleNumber || look.marker.kind === 'roman' || look.marker.kind === 'letter') && short && look.length <= 6,
  cost: 1,
  examples: [
    `
    Vereinsblatt

    I. Aus dem Vorstand

    Beitrag bleibt gleich

    Die Rücklagen reichen noch zwei Jahre. Beschlossen wurde einstimmig.

    Schlüssel abgeben

    Wer zwei hat, bringt bitte einen zurück.

    II. Aus den Gruppen

    Wanderer suchen Karte

    Sie lag zuletzt im Bus.

    Sänger suchen Ton

    Die Stimmgabel ist auch weg.

    III. Termine

    Grillen am Fluss

    Am Samstag ab vier, bei Regen im Schuppen.
    `,
    `
    A) Repairs

    Roof over block two

    The tiles are on the lorry. The lorry is in the ditch.

    Door of the laundry

    It sticks. Lift while you push.

    B) Meetings

    Garden committee

    Tuesday at seven, under the walnut.

    House committee

    It has not met since spring and nothing has gone wrong.

    C) Lost and found

    One left shoe

    It is size forty and very clean.
    `,
  ],
  notThis: [
    `
    1. Roof over block two

    The tiles are on the lorry. The lorry is in the ditch.

    2. Door of the laundry

    It sticks. Lift while you push.

    3. Garden committee

    It meets on Tuesday at seven, under the walnut.

    4. Left shoe found

    It is size forty and very clean.
    `,
  ],
}
