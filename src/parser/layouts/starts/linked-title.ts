import type { StartLayout } from '../layout.js'

/** "[Title](address)", alone or with more behind it. */
export const linkedTitle: StartLayout = {
  name: 'linked-title',
  starts: ['headline', 'headline+byline', 'headline+text'],
  looks: ({ look, isBullet }) => look.linked !== 'none' && look.marker.kind !== 'heading' && !isBullet,
  cuts: ['linked'],
  cost: 0,
  examples: [
    `
    Reading list

    [How a lock works](https://canals.example.org/lock)
    Gates, paddles and patience, with drawings that move when you touch them.

    [The man who mapped puddles](https://maps.example.org/puddles)
    He did it for eleven winters. The largest puddle has a name now.

    [Why bells crack](https://metal.example.org/bells)
    Mostly frost, sometimes enthusiasm.

    [A field guide to fences](https://fields.example.org/fences)
    Nine kinds, and what each says about the neighbours.
    `,
    `
    Lectures de la semaine

    [La dernière filature](https://laine.example.org/filature) Trois ouvrières racontent les machines, le bruit et les chansons. Le reportage dure une heure.

    [Un pont de corde](https://ponts.example.org/corde) Tout un village le refait chaque année en trois jours, sans un seul clou.

    [Le goût de l'eau](https://table.example.org/eau) Une dégustation à l'aveugle dans six villes. La gagnante sort d'un robinet.

    [Dormir dans un phare](https://mer.example.org/phare) Mode d'emploi, avec les marées et une liste de provisions.
    `,
  ],
  notThis: [
    `
    # Tools

    - [Ruler for screens](https://tools.example.org/ruler) measures in points and in millimetres. It can turn.
    - [Table cleaner](https://tools.example.org/clean) reads merged cells and says what it changed.
    - [Small clock](https://tools.example.org/clock) shows the time and nothing else, on purpose.

    # Texts

    - [On commas](https://texts.example.org/commas) is short, as it should be. It has only one of them.
    - [On lists](https://texts.example.org/lists) argues against lists such as this one.
    `,
  ],
}
