import type { StartLayout } from '../layout.js'

/** "**Title.** Text": the strong words are the headline. */
export const strongRunIn: StartLayout = {
  name: 'strong-run-in',
  starts: ['headline+text'],
  // The stop or colon inside the strong words ends at the same place, and the cut there may have its name.
  looks: ({ cuts, look }) => cuts.has('strong') || (look.strong === 'lead' && (cuts.has('stop') || cuts.has('colon'))),
  cuts: ['strong', 'stop', 'colon'],
  cost: 0,
  usual: 0.22,
  examples: [
    `
    **Fontaine réparée.** L'eau coule de nouveau place du Puits. Elle n'est pas potable.

    **Benne à verre déplacée.** On la trouve désormais derrière la gare, à côté des vélos.

    **Loto des pompiers.** Les cartons se vendent à la caserne jusqu'à vendredi. Le gros lot est un jambon.

    **Chats errants.** La mairie prête des cages et paie le vétérinaire. Adressez-vous à l'accueil.
    `,
    `
    Lab notes

    **Microscope back** It was cleaned and aligned, and can be booked again from Monday for two hours each.

    **Freezer alarm** It rang at night because the door was ajar. Please lean on it until it clicks.

    **New student** Ines joins us until August and will count beetles, of which there are many.

    **Seminar moved** We meet in the small room from now on, since the large one has become an office.
    `,
  ],
  notThis: [
    `
    **Harbour**

    Dredger arrives on Sunday

    It will work by night, when the ferries sleep. The mud goes to the marsh.

    Two moorings free

    Ask the harbour master before noon.

    **Town**

    Clock repaired

    It is right twice as often as before.

    Fountain off

    The pump is being mended.
    `,
  ],
}
