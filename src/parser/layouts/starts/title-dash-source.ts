import type { StartLayout } from '../layout.js'

/** "Title - Author, Source": the last dash of the line parts the headline from who wrote it. */
export const titleDashSource: StartLayout = {
  name: 'title-dash-source',
  starts: ['headline+byline'],
  looks: ({ cuts, running, isBullet, signs }) => cuts.has('dash-tail') && !running && !isBullet && !signs.has('byline'),
  cuts: ['dash-tail'],
  cost: 0,
  examples: [
    `
    Pressespiegel

    Der Fluss bekommt seine Auen zurück - Landbote
    Bagger haben den Damm auf zwei Kilometern geöffnet. Die Störche waren zuerst da.

    Ein Dorf druckt seine Zeitung selbst - Anna Reuter, Die Woche
    Vier Seiten, jeden Freitag, aus einer Presse von 1921.

    Wer heizt mit Abwasser - Technik Heute
    Zwei Stadtteile schon. Man riecht nichts.

    Die Glockengießer von Au - Kulturblatt
    Sie schweigen, solange das Metall fließt.
    `,
    `
    Links worth your time

    The librarians who climbed mountains – Ada Finch, Ridge Review

    Books went up by mule and came down annotated. The photographs are from 1912.

    Counting swifts from a balcony – Leo Hart

    A method, a spreadsheet, and a sore neck.

    What the ferryman knew – Coast and Harbour

    He could tell the depth by the sound. He has not taught anyone.

    How to fold a map – Mina Osei, Paper Quarterly

    There is only one way, and nobody knows it.
    `,
  ],
  notThis: [
    `
    Town notes

    Library – open late

    On Thursdays the doors close at nine. The café does as it likes.

    Pool - still empty

    The crack runs from the ladder to the deep end.

    Market – more stalls

    Cheese is back. So is the man with the knives.
    `,
  ],
}
