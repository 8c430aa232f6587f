import type { StartLayout } from '../layout.js'

/** "Title by Jo Ek". */
export const titleByAuthor: StartLayout = {
  name: 'title-by-author',
  starts: ['headline+byline'],
  looks: ({ cuts, isBullet, running }) => cuts.has('by') && !isBullet && !running,
  cuts: ['by'],
  cost: 0,
  examples: [
    `
    Weekend reader

    The Tide Tables of Childhood by Nora Pike

    A memoir of an island where school began with the ebb. The author swims in it still.

    Twelve Ways to Read a Map by Hugo Brandt

    Upside down is the fourth. It is the best chapter.

    Notes on a Broken Oar by Selma Roth

    A short essay about repair, and about when to stop.

    Winter Bees by Tom Ashdown

    They shiver for a living. So did he, in order to watch them.
    `,
    `
    Lese-Tipps

    Der lange Weg zum Pass von Anna Keller

    Eine Wanderung in neun Tagen, mit zu schwerem Rucksack und leichtem Herzen erzählt.

    Brot und Zeit von Karl Lindner

    Warum der Teig nicht schneller wird, nur weil wir es eilig haben.

    Die stille Werft von Eva Sommer

    Seit zehn Jahren liegt hier kein Schiff mehr. Die Kräne werden trotzdem geölt.
    `,
  ],
  notThis: [
    `
    Weekend reader

    Bridge Closed by Flood

    The water stands at the rail. Engineers will look at it when it falls.

    Market Saved by Students

    They bought what was left and cooked it for everybody.

    Road Blocked by Sheep

    It took an hour, and then it took another.

    Play Written by Neighbours

    It is about a hedge.
    `,
  ],
}
