import type { SectionLayout } from '../layout.js'

/** Markdown's level 3 heads the sections. */
export const markdownLevel3: SectionLayout = {
  name: 'markdown-level-3',
  looks: ({ look }) => look.marker.kind === 'heading' && look.marker.value === 3,
  hard: true,
  cost: 1,
  examples: [
    `
    # Lettre du lac

    ### Sur l'eau

    **Le vapeur est réparé** Il navigue de nouveau le dimanche. La sirène a été réglée plus bas.

    **Pêche interdite en avril** Les perches frayent. Les pêcheurs jouent aux cartes.

    ### À terre

    **Nouveau ponton** Il flotte, ce que l'ancien ne faisait plus.

    **Glacier ouvert** Neuf parfums et un banc au soleil.
    `,
  ],
  notThis: [
    `
    # Lettre du lac

    ### Le vapeur est réparé

    Il navigue de nouveau le dimanche. La sirène a été réglée plus bas.

    ### Pêche interdite en avril

    Les perches frayent. Les pêcheurs jouent aux cartes.

    ### Nouveau ponton

    Il flotte, ce que l'ancien ne faisait plus.
    `,
  ],
}
