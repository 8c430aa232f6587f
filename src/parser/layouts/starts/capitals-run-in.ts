import type { StartLayout } from '../layout.js'

/** "TITLE Text": capitals run into the text. */
export const capitalsRunIn: StartLayout = {
  name: 'capitals-run-in',
  starts: ['headline+text'],
  looks: ({ cuts, isBullet }) => cuts.has('caps') && !isBullet,
  cuts: ['caps'],
  cost: 0,
  usual: 0.22,
  examples: [
    `
    SCUOLA APERTA DOMENICA Le aule si potranno visitare dalle nove a mezzogiorno. I bambini mostreranno l'orto.

    STRADA CHIUSA AL PONTE I lavori cominciano lunedì e durano tre settimane. Si passa dal mulino.

    CORSO DI PRONTO SOCCORSO Sono rimasti otto posti per le lezioni di maggio. L'iscrizione è gratuita.

    RACCOLTA DEI VETRI Il camion passerà di giovedì e non più di martedì. I contenitori restano gli stessi.

    CANE TROVATO AL MERCATO È piccolo, nero e molto educato. Lo tiene il fornaio finché qualcuno lo reclama.
    `,
    `
    Ferry Users' Letter

    NEW TIMETABLE FROM MAY The first boat leaves at six and the last one at eleven. Sundays stay as they are.

    TICKETS BY PHONE You can pay on board with a card again. The machine on the pier is gone for good.

    WAITING ROOM HEATED The stove was lit on Monday for the first time since 1998. Wood is welcome.

    DOGS ON THE UPPER DECK They may travel for free when they are on a lead. Cats were not discussed.
    `,
  ],
  notThis: [
    `
    RIVER COUNTY

    New weir at the paper mill

    The old one had a hole that a salmon could drive through. The mill pays half.

    FEN COUNTY

    Drainage board elects a poet

    She promises shorter minutes. The pumps will be named.

    MARSH COUNTY

    Eel count is up

    Two hundred were seen at the lock. They were not asked where they had been.
    `,
  ],
}
