import type { SectionLayout } from '../layout.js'

/** Markdown's level 1 heads the sections. */
export const markdownLevel1: SectionLayout = {
  name: 'markdown-level-1',
  looks: ({ look }) => look.marker.kind === 'heading' && look.marker.value === 1,
  hard: true,
  cost: 1,
  examples: [
    `
    # Küste

    **Fähre fährt wieder** Der Motor ist getauscht und die Bar hat geöffnet. Sonntags fährt sie öfter.

    **Robben gezählt** Es waren elfhundert, so viele wie nie. Gezählt wurde aus der Luft.

    # Land

    **Scheune wird Schule** Bis die Wände trocken sind, lernen die Kinder zwischen Balken. Die Kühe sind umgezogen.

    **Apfelernte beginnt** Helfer bekommen Saft und eine Kiste Fallobst.
    `,
    `
    # Indoors

    ## Boiler replaced

    It is smaller and louder. Warm water is back.

    ## Stairs swept

    The rota hangs by the door.

    # Outdoors

    ## Swing repaired

    The rope holds two children or one uncle.

    ## Pond fenced

    Newts may pass.
    `,
  ],
  notThis: [
    `
    # Boiler replaced

    It is smaller and louder. Warm water is back.

    # Stairs swept

    The rota hangs by the door.

    # Swing repaired

    The rope holds two children or one uncle.
    `,
  ],
}
