import type { StartLayout } from '../layout.js'

/** A line over a rule as long as itself. */
export const underlinedTitle: StartLayout = {
  name: 'underlined-title',
  starts: ['headline'],
  looks: ({ unit }) => unit.underlined !== '',
  cost: 0,
  examples: [
    `
    Bootshausbrief

    Steg gesperrt
    -------------

    Zwei Bohlen sind durchgebrochen. Bis sie ersetzt sind, wird am Ufer eingesetzt.

    Neue Ruder da
    -------------

    Sie hängen rechts neben der Tür. Bitte nicht an den Blättern anfassen.

    Regatta im Juni
    ---------------

    Wir melden drei Boote. Wer steuert, wiegt hoffentlich wenig.

    Kasse stimmt
    ------------

    Es sind genau elf Euro übrig.
    `,
    `
    Harvest supper
    ==============

    We eat on the last Friday in September. Long tables, short speeches.

    Cider press
    ===========

    It can be borrowed for a day at a time. Return it washed.

    Wasps
    =====

    There is a nest under the porch. Use the back door and a low voice.
    `,
  ],
  notThis: [
    `
    CLUB
    ====

    Boathouse painted

    It is green now. The vote was close.

    New oars have come

    They hang to the right of the door.

    RACES
    =====

    Regatta in June

    We enter three boats and one excuse.

    Night row

    Lamps are lent by the lifeboat.
    `,
  ],
}
