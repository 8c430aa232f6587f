import type { StartLayout } from '../layout.js'

/** "Title – text" on one line; a place or a time before a report is no title. */
export const runInDash: StartLayout = {
  name: 'run-in-dash',
  starts: ['headline+text'],
  looks: ({ cuts, short, isBullet, signs }) =>
    cuts.has('dash') && !short && !isBullet && !signs.has('dateline') && !signs.has('time-first'),
  cuts: ['dash'],
  cost: 2,
  usual: 0.22,
  examples: [
    `
    Notes of the week

    Footbridge – the boards are slippery in the morning and will be covered with wire before the schools open again.

    Allotments – there are three plots free behind the gasworks, and the waiting list has only two names on it.

    Old pump – it draws water once more, although it groans so loudly that neighbours have asked for a night of rest.

    Skittles – the team went up a league without having won a match, because two others were closed down.

    Lamp oil – whoever still has some is asked to lend it to the museum for the long evening in November.
    `,
    `
    Из жизни посёлка

    Баня – по средам теперь моются дети, а взрослых просят приходить после шести вечера, когда вода снова горячая.

    Дорога – щебень привезли, но рассыпали не там, и ждать катка придётся до конца следующей недели.

    Клуб – показывают старую комедию, вход бесплатный, стулья желательно принести с собой из дома.

    Почта – письма носит новая девушка, она ещё путает улицы и просит не сердиться первые две недели.
    `,
  ],
  notThis: [
    `
    Regional wire

    HELSINKI – The port authority has ordered two new tugs, the first in twenty years. They will be built nearby.

    TALLINN – Cyclists may use bus lanes at night from June, the city council decided on Monday after a short debate.

    GDAŃSK – A storm has taken the roof off the covered market. Stalls have moved into the street behind it.

    KIEL – The court of audit found that nobody reads its reports. It published the finding in a report.
    `,
  ],
}
