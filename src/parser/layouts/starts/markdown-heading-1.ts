import type { StartLayout } from '../layout.js'

/** "# Title": Markdown's first level heads the items. */
export const markdownHeading1: StartLayout = {
  name: 'markdown-heading-1',
  starts: ['headline', 'headline+byline'],
  looks: ({ look }) => look.marker.kind === 'heading' && look.marker.value === 1,
  cost: 0,
  examples: [
    `
    # Water meters go digital

    The utility will swap all meters until autumn. Nobody has to be at home.

    # Bus stop moved

    It now stands in front of the chemist, where there is a roof.

    # Orchard walk

    We meet on Sunday at ten. Bring a basket and a ladder if you have one.

    # Lost ring

    It was found in the pond by a heron, who was reluctant to let go.
    `,
    `
    # Tværvejen spærret

    Kommunen lægger nye rør. Omkørsel er skiltet fra torvet.

    # Loppemarked i hallen

    Boder kan bestilles til og med fredag. Overskuddet går til spejderne.

    # Ny træner

    Hun har spillet i tre lande. Første træning er på tirsdag.
    `,
  ],
  notThis: [
    `
    # Council

    ## Budget passed

    The vote was close. The debate was not.

    ## Parking by the lake

    Cars must leave at dusk.

    # Culture

    ## Film night

    We show a silent film with a loud organ.

    ## Book swap

    Bring three, take three.
    `,
  ],
}
