import type { StartLayout } from '../layout.js'

/** "Title By Jo Ek Text": all three on one line. */
export const titleByAuthorText: StartLayout = {
  name: 'title-by-author-text',
  starts: ['headline+byline+text'],
  looks: ({ cuts }) => cuts.has('by') && cuts.has('name-end'),
  cuts: ['by', 'name-end'],
  cost: 0,
  examples: [
    `
    Opinion

    Leave the Hedges Alone By Martha Quill Every spring somebody decides that they are untidy, and every spring the wrens pay for it. Let us wait until August.

    A Bench Is Not a Barrier By Owen Tate The council calls them obstacles. My grandmother calls them the only reason why she still walks to the shop.

    In Praise of Slow Trains By Clara Nunn Nobody looks out of a window at two hundred. At forty you see the cows, and they see you.

    What the Mud Remembers By Idris Vale Under the pier lie boots, bells and a printing press. We should dig before we dredge.
    `,
    `
    Tribune

    Rendez-nous les cafés par Luc Marchand On y parlait sans rendez-vous. Les tables sont parties, puis les voisins, et l'on s'étonne du silence.

    Le fleuve n'attend pas par Anne Vidal Les digues datent de nos grands-parents. Il faudrait les relever avant l'hiver, et non après.

    Éloge du brouillard par Jean Perrot Il efface les affiches et les frontières. On marche mieux quand on ne sait pas jusqu'où.
    `,
  ],
  notThis: [
    `
    Opinion

    Leave the Hedges Alone by Martha Quill

    Every spring somebody decides that they are untidy. Let us wait until August.

    A Bench Is Not a Barrier by Owen Tate

    The council calls them obstacles. My grandmother disagrees.

    In Praise of Slow Trains by Clara Nunn

    Nobody looks out of a window at two hundred. At forty you see the cows.
    `,
  ],
}
