import type { StartLayout } from '../layout.js'

/** A line over "By Jo Ek". */
export const titleOverByline: StartLayout = {
  name: 'title-over-byline',
  starts: ['headline'],
  looks: ({ kindBelow, running }) => kindBelow === 'byline' && !running,
  cost: 0,
  examples: [
    `
    Dodatek

    Cisza nad stawem
    Marek Zieliński

    Autor opisuje rok spędzony wśród trzcin. Ptaki mają tu imiona, ludzie nie.

    Krótka historia śniegu
    Anna Lis

    Od sań do pługów. Najciekawsze są listy dozorców.

    Dom bez progów
    Ewa Sroka

    O architektce, która mierzyła świat wózkiem. Plany dołączono.

    Sól i chleb
    Jan Borek

    Dwa przepisy i jedna rodzina.
    `,
    `
    Commentary

    A harbour without cranes
    By Lydia Moss

    We tore them down for the view. Now there is nothing to look at.

    The price of quiet
    By Daniel Orr and Ruth Penn

    Noise barriers cost more than the road did. The birds have not come back.

    Ask the ferryman
    By Lydia Moss

    He has crossed four thousand times. Nobody on the committee has.

    Lend me your ladder
    By Tim Vance

    On neighbours, and what they are for.
    `,
  ],
  notThis: [
    `
    News in brief

    A harbour without cranes

    By the end of May all four will be gone. The last one goes to a park.

    The price of quiet

    By Monday the barrier should stand. The birds have not come back.

    Ask the ferryman

    By his own count he has crossed four thousand times.
    `,
  ],
}
