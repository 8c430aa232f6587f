import type { SectionLayout } from '../layout.js'

/** Markdown's level 2 heads the sections. */
export const markdownLevel2: SectionLayout = {
  name: 'markdown-level-2',
  looks: ({ look }) => look.marker.kind === 'heading' && look.marker.value === 2,
  hard: true,
  cost: 1,
  examples: [
    `
    # Carta do bairro

    ## Obras

    ### Rua do Forno sem carros

    As pedras novas chegam em maio. O passeio fica mais largo.

    ### Elevador parado

    Falta uma peça que vem de longe.

    ## Festas

    ### Sardinhas no largo

    Começa às seis e acaba quando acabarem.

    ### Baile dos vizinhos

    A banda é a do costume.
    `,
    `
    ## Trains

    **Night service returns** It leaves at ten and carries bicycles in the last coach. Breakfast is extra.

    **Platform two is longer** By a whole carriage, after nine years of leaning out.

    ## Buses

    **Line 4 goes to the beach** From June it runs every half hour. Sand should be left there.

    **Tickets by post** They are printed on thicker paper now.
    `,
  ],
  notThis: [
    `
    ## Night service returns

    The train leaves at ten and carries bicycles. Breakfast is extra.

    ## Platform two is longer

    By a whole carriage, after nine years of leaning out.

    ## Line 4 goes to the beach

    From June it runs every half hour.
    `,
  ],
}
