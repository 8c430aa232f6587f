import type { StartLayout } from '../layout.js'

/** "*** TITLE ***" or "[Title]". */
export const boxedTitle: StartLayout = {
  name: 'boxed-title',
  starts: ['headline'],
  looks: ({ look }) => look.boxed,
  cost: 0,
  examples: [
    `
    Radio am Hang

    *** Neuer Sender ***

    Seit Montag sind wir auch im Tal zu hören. Schreibt uns, wo es rauscht.

    *** Sendepause im August ***

    Das Studio wird gestrichen. Wir sind am ersten September wieder da.

    *** Plattenbasar ***

    Am Samstag verkaufen wir, was doppelt ist. Der Eintritt ist frei.

    *** Wer kann löten ***

    Das Mischpult brummt. Wir suchen jemanden mit ruhiger Hand.
    `,
    `
    [Nieuwe steiger]

    De steiger bij de molen is klaar. Boten tot acht meter mogen er liggen.

    [Roeiers gezocht]

    De vier mist een slagman. Wie zin heeft, komt donderdag naar het botenhuis.

    [Peil van de vaart]

    Het water staat twintig centimeter lager dan vorig jaar. De sluis gaat vaker open.

    [Clubhuis geverfd]

    Het is blauw geworden, na een stemming die tot middernacht duurde.
    `,
  ],
  notThis: [
    `
    == COAST ==

    Seals counted from the air

    The survey found twelve hundred, more than last year. Pups were left out.

    Old pier to be sold

    The council wants one pound and a promise.

    == INLAND ==

    Canal drained for repairs

    Fish were moved to the basin by hand. It took two days.

    Barn owls back in the mill

    The miller has agreed to stop at dusk.
    `,
  ],
}
