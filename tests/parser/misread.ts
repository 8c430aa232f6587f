/** Archives that are misread in one way from end to end. Here a standing line passes for a headline. */
export const council = [
  ['Town Hall, March 4th', 'Dredger Back at the Old Pier', 'Rope Shop Closes in May'],
  ['Fish Market, Upper Floor, April 9th', 'Lighthouse Gets a New Lamp', 'Bakery Moves to the Square'],
  ['Not before June', 'Crane Number Two Is Painted', 'Chandler Sells the Last Compass'],
].map(
  ([sitting, pier, shop]) => `Harbour Notes

Council

${pier}

The harbour office says the work will be done by June. Boats move to the north basin.

Next Sitting: ${sitting}

Mooring Fees Stay as They Are

The council voted on Monday. Nobody spoke against it.

Shops

${shop}

The owner retires after forty years behind the counter.

Smokehouse Adds a Second Oven

It opens at ten and closes when the fish is gone.
`,
)

/** What an editor says of every line of such an issue. */
export const councilLabels = `1	furniture
3	section
5	headline
7	paragraph
9	paragraph
11	headline
13	paragraph
15	section
17	headline
19	paragraph
21	headline
23	paragraph
`

/** Headings that could be headlines. */
export const valley = [
  `The Valley Courier

Up on the Moor

Bridge Closed for the Winter

Ice has lifted two planks. The farm track stays open.

Lambs Come Early This Year

Down by the River

Mill Wheel Turns Again

Volunteers fitted the last paddle on Sunday.

Trout Numbers Are Up

In the Village

Post Office Changes Hands

Choir Looks for Basses

Nobody has to read music.
`,
  `The Valley Courier

Up on the Moor

Fence Posts Stolen from the Common

The warden counted forty.

Curlews Heard at Last

Down by the River

Weir to Be Rebuilt in Stone

In the Village

Hall Roof Paid Off

The last cheque went out in March.

Bus Stop Gets a Bench
`,
  `The Valley Courier

Up on the Moor

Peat Fire Put Out by Rain

Down by the River

Canoe Club Wins the Cup

It is the first since the club was founded.

Otters Seen below the Bridge

In the Village

School Asks for Old Bicycles

Baker Bakes on Mondays Again
`,
]

/** Notices without headlines, under headings of one word. */
export const allotments = [
  `Allotment Letter

Water

The tap by the gate is on again. Bring your own hose.

Rain barrels can be had for ten euros at the shed. There are six left.

Seeds

Anna has beans to give away. They are the tall kind.

The swap is on the first Sunday of May. Tea is served, and cake if someone bakes.

Old seed potatoes are in the box by the door. Take what you like.
`,
  `Allotment Letter

Water

The well has been cleaned. The water is clear to the bottom.

A leak near plot nine was mended on Tuesday. The plumber asked for nothing but leeks.

Hedgehogs

Two young ones live under the heap by plot four. Please do not turn it before April.

Do not put out milk. Water is better.
`,
  `Allotment Letter

Seeds

The garlic has come. Each plot gets a bulb.

Plums are ripe on the common tree. Leave some for the wasps.

Hedgehogs

A third one was seen on Friday night. It was in a hurry.

The heap stays where it is. The committee has voted.
`,
]
