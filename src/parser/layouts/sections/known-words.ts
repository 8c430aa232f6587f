import type { SectionLayout } from '../layout.js'

/** Words that head sections everywhere: "World news", "Armenia". */
export const knownWords: SectionLayout = {
  name: 'known-words',
  looks: ({ signs }) => signs.has('section-words') || signs.has('country') || signs.has('photo-heading'),
  // Form goes before words.
  cost: 1.2,
  examples: [
    `
    Politik

    Kreistag streitet über Buslinien

    Die Vorlage geht zurück in den Ausschuss. Abgestimmt wird im Mai.

    Landrätin legt Haushalt vor

    Er ist zum ersten Mal ausgeglichen.

    Wirtschaft

    Sägewerk baut an

    Dreißig Leute werden gesucht, auch ohne Erfahrung.

    Sport

    Ruderer holen Silber

    Es fehlte eine halbe Länge.

    Turnhalle wieder offen

    Der Boden federt nun.
    `,
    `
    France

    Le canal rouvre aux péniches

    Deux écluses ont été refaites. La navigation reprend lundi.

    Italie

    Un village offre ses maisons

    Il faut promettre d'y vivre cinq ans.

    Les gondoliers manquent

    On forme désormais des femmes.

    Japon

    Un train part vingt secondes trop tôt

    La compagnie a présenté ses excuses.
    `,
  ],
  notThis: [
    `
    Under the roof

    Swifts came back

    They were two days late. The loft was ready.

    Tiles replaced

    The carpenter has found a letter from 1902.

    Behind the wall

    Figs are ripe

    Whoever is tall may pick.

    Gate unlocked

    Please keep the goat on this side.
    `,
  ],
}
