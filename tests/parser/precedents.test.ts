import { describe, expect, test } from 'vitest'
import { readFiles } from '../../src/parser/parse.js'
import { explain } from '../../src/parser/roles/explain.js'
import { model } from '../../src/parser/roles/roles.js'
import { stateOf } from '../../src/parser/state.js'
import { emptyPublication, type ReadingSettings } from '../../src/publication/publication.js'

/** Three archives that are misread in one way from end to end, and what one word of an editor's makes of each. */
const council = [
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

const valley = [
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

const allotments = [
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

function read(texts: string[], reading: Partial<ReadingSettings> = {}, labels: Record<number, string> = {}) {
  const inputs = texts.map((text, index) => {
    const input = { file: `issue-${index + 1}.txt`, bytes: new TextEncoder().encode(text) }
    return labels[index] === undefined ? input : { ...input, labels: labels[index] }
  })
  return readFiles(inputs, { ...emptyPublication(''), reading: { lines: [], ...reading } })
}

type Read = ReturnType<typeof read>
const roleOf = (read: Read, text: string): string[] =>
  read.flatMap(({ reading }) =>
    reading.lines
      .filter((line) => line.text.startsWith(text))
      .map(({ rows: [row] }) => `${row?.role}${row?.starts ? '!' : ''}`),
  )
const sectionsOf = (read: Read) =>
  read.map(({ reading }) => [...new Set(reading.digest.items.map(({ section }) => section))])
const itemsOf = (read: Read) => read.map(({ reading }) => reading.digest.items.length)

describe('one word of an editor’s mends the whole archive', () => {
  test('a corrected row: what begins like it in other issues is read like it', () => {
    const before = read(council)
    expect(roleOf(before, 'Next Sitting')).toEqual(['headline', 'headline', 'headline'])
    expect(itemsOf(before)).toEqual([5, 5, 5])
    const after = read(council, {}, { 0: '9\tparagraph\n' })
    expect(roleOf(after, 'Next Sitting')).toEqual(['paragraph', 'paragraph', 'paragraph'])
    expect(itemsOf(after)).toEqual([4, 4, 4])
  })

  test('an answer about lines: what looks like the example is read as the editor says', () => {
    const places = ['Up on the Moor', 'Down by the River', 'In the Village']
    const before = sectionsOf(read(valley))
    expect(before.flat().filter((section) => places.includes(section ?? ''))).toHaveLength(1)
    const after = read(valley, { lines: [{ like: 'Up on the Moor', are: 'section' }] })
    expect(sectionsOf(after)).toEqual([places, places, places])
    expect(roleOf(after, 'Trout Numbers Are Up')).toEqual(['headline'])
  })

  test('an answer about the layout: every notice is an item, and what stands over them heads a section', () => {
    const notices = (read: Read) => roleOf(read, '').filter((role) => role === 'paragraph!').length
    const before = read(allotments)
    expect(notices(before)).toBeLessThan(8)
    const after = read(allotments, { layout: 'plain-notice' })
    expect(notices(after)).toBe(13)
    expect(sectionsOf(after)).toEqual([
      ['Water', 'Seeds'],
      ['Water', 'Hedgehogs'],
      ['Seeds', 'Hedgehogs'],
    ])
  })
})

describe('what an editor has said', () => {
  test('is named where it bears on a line of another issue', () => {
    const [, second] = read(council, {}, { 0: '9\tparagraph\n' })
    const roles = second && stateOf(second.file).roles
    const row = roles && explain(roles, model).find(({ line }) => line === 9)
    expect(row?.evidence[0]).toMatchObject({
      name: 'corrected lines that begin so: paragraph (issue-1.labels:1)',
      weight: expect.any(Number),
    })
    expect(row?.evidence[0]?.weight).toBeGreaterThan(300)
  })

  test('binds nothing: a line that is plainly something else stays what it is', () => {
    const after = read(valley, { lines: [{ like: 'Up on the Moor', are: 'section' }] })
    expect(roleOf(after, 'The warden counted forty')).toEqual(['paragraph'])
    expect(roleOf(after, 'Bus Stop Gets a Bench')).toEqual(['headline'])
  })

  test('teaches nothing where it only confirms', () => {
    const roles = (read: Read) =>
      read.map(({ reading }) => reading.lines.map(({ rows }) => rows.map(({ role }) => role)))
    expect(roles(read(council, {}, { 0: '3\tsection\n5\theadline\n7\tparagraph\n' }))).toEqual(roles(read(council)))
  })

  test('holds for lines that begin like an example with … behind it', () => {
    const after = read(council, { lines: [{ like: 'Next Sitting: …', are: 'furniture' }] })
    expect(roleOf(after, 'Next Sitting')).toEqual(['furniture', 'furniture', 'furniture'])
  })

  test('gives the same in any order of the other issues', () => {
    const one = read(council, {}, { 0: '9\tparagraph\n' })
    const other = read([...council].reverse(), {}, { 2: '9\tparagraph\n' })
    expect(
      one.map(({ reading }) => reading.lines.map(({ rows }) => rows.map(({ role, text }) => [role, text]))),
    ).toEqual(
      other.map(({ reading }) => reading.lines.map(({ rows }) => rows.map(({ role, text }) => [role, text]))).reverse(),
    )
  })
})
