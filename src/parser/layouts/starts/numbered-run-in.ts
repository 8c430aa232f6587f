import type { StartLayout } from '../layout.js'

/** "3. Title. Text" on one line. */
export const numberedRunIn: StartLayout = {
  name: 'numbered-run-in',
  starts: ['headline+text'],
  looks: ({ isTitleNumber, cuts }) =>
    isTitleNumber && ['caps', 'stop', 'colon', 'dash', 'question'].some((kind) => cuts.has(kind)),
  cuts: ['caps', 'colon', 'stop', 'dash', 'question'],
  cost: 0,
  usual: 0.22,
  examples: [
    `
    Notizie dal rifugio

    1. Tetto nuovo. Le lamiere sono arrivate con l'elicottero e sono già al loro posto. Dentro si sta asciutti.

    2. Acqua scarsa. La sorgente dà la metà del solito, perciò le docce restano chiuse fino a luglio.

    3. Cuoco cercasi. Serve qualcuno che sappia fare la polenta per quaranta persone senza perdere la calma.

    4. Sentiero alto. Un tratto è franato sotto il colle e si passa soltanto con la corda.
    `,
    `
    Weekly five

    1) Ramp finished: Wheelchairs can reach the platform from both sides now. The lift will follow in the autumn.

    2) Clock stopped: The hands stand at ten past four because a jackdaw sits on them every morning.

    3) Fair postponed: The meadow is under water, and the carousel cannot swim. A new date will be set in May.

    4) Prize for the baker: Her rye loaf won against sixty others, and she has closed for a day to sleep.

    5) Road salt used up: What is left goes to the hill by the hospital, the council has decided.
    `,
  ],
  notThis: [
    `
    Nota semanal

    1. El lunes se cortó la luz durante dos horas en la parte alta del pueblo.

    2. La escuela recibió doce ordenadores usados de la universidad y busca quien los arregle.

    3. El equipo perdió por un gol en el último minuto ante los vecinos de enfrente.

    4. Mañana pasa el afilador por la plaza a las diez y luego por el mercado.
    `,
  ],
}
