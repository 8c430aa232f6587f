import type { StartLayout } from '../layout.js'

/** "Title. Text" on one line. */
export const runInSentence: StartLayout = {
  name: 'run-in-sentence',
  starts: ['headline+text'],
  looks: ({ cuts, isBullet }) => cuts.has('stop') && !isBullet,
  cuts: ['stop'],
  cost: 1,
  usual: 0.22,
  examples: [
    `
    Nieuws van de dijk

    Gemaal hersteld. De pomp draait weer sinds dinsdag en het water zakt een centimeter per uur. De kelders zijn bijna droog.

    Schapen geteld. Het zijn er tweehonderdelf, drie meer dan vorig jaar. De herder had op twee gerekend.

    Fietspad dicht. Bij de brug ligt het asfalt open tot het einde van de maand. Omrijden kan langs de molen.

    Koffie gratis. In het dorpshuis wordt op zaterdag geschonken zolang de kan vol is. Koek moet je zelf meenemen.
    `,
    `
    Allotment brief

    Blight seen early. Two plots by the railway show brown leaves, so please spray or pick before the weekend comes.

    New water butts. The council has given us six of them, and they stand behind the hut until someone carries them.

    Hedgehog rescued. It had its head in a jar and was freed with soap. It left without a word.

    Annual supper. We eat on the last Friday of October, and everyone brings a dish made from what they grew.

    Keys missing. Four of the gate keys were not returned. The lock will be changed on Monday.
    `,
  ],
  notThis: [
    `
    Allotment brief

    Two plots by the railway show brown leaves. Please pick them before the weekend, and burn what you pick.

    The council has given us six water butts. They stand behind the hut until someone carries them away.

    A hedgehog had its head in a jar and was freed with soap. It left without a word.

    We eat on the last Friday of October. Everyone brings a dish that was made from what they grew.
    `,
  ],
}
