import { expect, test } from 'vitest'
import type { Seen } from '../../src/checks/check.js'
import { checks } from '../../src/checks/checks.js'
import type { Row } from '../../src/digest/schema.js'
import { type ParseOptions, parseDigest, readFiles } from '../../src/parser/parse.js'
import { stateOf } from '../../src/parser/state.js'
import { emptyPublication } from '../../src/publication/publication.js'

const publication = emptyPublication('')
const water = { id: 'water', title: 'Water', phrases: ['water'], not: [] }

/** For each complaint a digest that earns it, and the line; then one that does not. */
const cases: [
  code: string,
  line: number,
  digest: string,
  options: ParseOptions,
  fine: string,
  fineOptions: ParseOptions,
][] = [
  [
    'body-without-headline',
    1,
    'The works in the north ended on Monday.\n',
    { labels: '1\tparagraph!\n' },
    'Works End\n\nThe works in the north ended on Monday.\n',
    { labels: '1\theadline\n3\tparagraph\n' },
  ],
  [
    'cut-off',
    3,
    'Works End\n\nThe works ended on Monday, and the engineers of the town said that the\n',
    { labels: '1\theadline\n3\tparagraph\n' },
    'Works End\n\nThe works ended on Monday, and the engineers of the town went home.\n',
    { labels: '1\theadline\n3\tparagraph\n' },
  ],
  ['date', 1, 'Works End\n', {}, 'Works End\n', { file: '2024-02-01.txt' }],
  [
    'layout-unseen',
    1,
    'Works End\n\nThe works ended on Monday.\n',
    { publication: { ...publication, reading: { lines: [], layout: 'numbered-title' } } },
    '1. Works End\n\nThe works ended on Monday.\n\n2. Taps Run\n\nThe water is back.\n\n3. Elections Called\n\nThey are in May.\n',
    { publication: { ...publication, reading: { lines: [], layout: 'numbered-title' } } },
  ],
  [
    'lost-correction',
    1,
    'Works End Taps Run\n',
    { labels: '1\theadline\tWorks End T\n1\tsubhead\taps Run\n1\tlink\t\n' },
    'Works End Taps Run\n',
    { labels: '1\theadline\tWorks End\n1\tsubhead\tTaps Run\n' },
  ],
  ['no-item', 1, '\n\n', {}, 'Works End\n\nThe works ended on Monday.\n', { labels: '1\theadline\n' }],
  [
    'no-topic',
    1,
    'Works End\n',
    { labels: '1\theadline\n', publication: { ...publication, topics: [water] } },
    'Water Is Back\n',
    { labels: '1\theadline\n', publication: { ...publication, topics: [water] } },
  ],
  [
    'open-quotation',
    1,
    'Works End\n\nThe mayor said: “We are glad.\n',
    { labels: '1\theadline\n3\tparagraph\n' },
    'Works End\n\nThe mayor said: “We are glad.”\n',
    { labels: '1\theadline\n3\tparagraph\n' },
  ],
  [
    'outside-item',
    1,
    'By Jo Ek\n\nWorks End\n',
    { labels: '1\tbyline\n3\theadline\n' },
    'Works End\n\nBy Jo Ek\n',
    { labels: '1\theadline\n3\tbyline\n' },
  ],
  [
    'section-unknown',
    5,
    'Town\n\nWorks End\n\nElections Called\n',
    { labels: '1\tsection\n3\theadline\n5\tbreak\n5\theadline\n' },
    'Town\n\nWorks End\n\nElections Called\n',
    { labels: '1\tsection\n3\theadline\n5\theadline\n' },
  ],
]

const found = (text: string, options: ParseOptions) => parseDigest(text, { publication, ...options })

test.each(cases)(
  '%s is said of line %i, and of no digest that is fine',
  (code, line, digest, options, fine, fineOptions) => {
    const messages = found(digest, options).digest.messages.filter((message) => message.code === code)
    expect(messages.map((message) => message.line)).toEqual([line])
    expect(found(fine, fineOptions).digest.messages.map((message) => message.code)).not.toContain(code)
  },
)

/** A digest with all that checks look at, whose first row is as doubtful as it can be. */
function doubtful(changes: Partial<Row>, otherwiseCut: number): Seen {
  const bytes = new TextEncoder().encode('Works End in the North by Jo Ek\n\nThe works ended on Monday.\n')
  const [read] = readFiles([{ file: 'notes.txt', bytes }], publication)
  const { draft, roles } = read ? stateOf(read.file) : {}
  const row = read?.reading.lines[0]?.rows[0]
  if (!read || !draft || !roles || !row) throw new Error('a digest with text has a first row')
  Object.assign(row, { band: 'review', ...changes })
  const certainties = roles.certainties.map((certainty) => ({ ...certainty, otherwiseCut }))
  return { reading: read.reading, draft, roles: { ...roles, certainties }, publication }
}

test.each([
  ['section-or-headline', { role: 'section', runnerUp: 'headline' }, '1  headline'],
  ['unsure-role', { role: 'headline', runnerUp: 'paragraph' }, '1  paragraph'],
  ['split-in-line', {}, 'a row for each part'],
] as const)('%s is said of a doubtful row, with what to write where', (code, changes, remedy) => {
  const check = checks.find((one) => one.code === code)
  const [complaint] = check?.find(doubtful(changes, 0.4)) ?? []
  expect(complaint).toMatchObject({ line: 1 })
  expect(complaint?.text).toContain(remedy)
  expect(complaint?.text).toContain('notes.labels')
  expect(check?.find(doubtful({ ...changes, corrected: true }, 0.4)).filter(({ line }) => line === 1)).toEqual([])
})

/** A digest that the reader takes for what `labels` say, until an editor has spoken. */
function readAs(text: string, labels: string): { seen: Seen; confirm: () => void } {
  const [read] = readFiles([{ file: 'a.txt', bytes: new TextEncoder().encode(text), labels }], publication)
  const { draft, roles } = read ? stateOf(read.file) : {}
  if (!read || !draft || !roles) throw new Error('a digest with text is read')
  const corrected = read.reading.lines.flatMap(({ rows }) => rows).filter((row) => row.corrected)
  for (const row of corrected) delete row.corrected
  const confirm = (): void => {
    for (const row of corrected) row.corrected = true
  }
  return { seen: { reading: read.reading, draft, roles, publication }, confirm }
}

test.each([
  [
    'stacked-headlines',
    'a headline right below another',
    'Town\n\nWorks End in the North\nTaps Run in the South\n\nThe works ended.\n\nElections Called\n\nThey are in May.\n',
    '1\tsection\n3\theadline\n4\theadline\n6\tparagraph\n8\theadline\n10\tparagraph\n',
    { line: 4, text: expect.stringContaining('4  subhead') },
  ],
  [
    'joined-over-gap',
    'a line that goes on over a gap, and of none that does right below',
    'Works End\n\nThe works in the north\nended on Monday, and the\n\nengineers of the town went home.\n',
    '1\theadline\n3\tparagraph\n4\tcont\n6\tcont\n',
    { line: 6, text: expect.stringContaining('6  paragraph') },
  ],
])('%s is said of %s, until an editor has spoken', (code, _, text, labels, complaint) => {
  const { seen, confirm } = readAs(text, labels)
  const check = checks.find((one) => one.code === code)
  expect(check?.find(seen)).toMatchObject([complaint])
  confirm()
  expect(check?.find(seen)).toEqual([])
})

test('every check has a case here, and no two share a code', () => {
  const tried = [
    ...cases.map(([code]) => code),
    'section-or-headline',
    'unsure-role',
    'split-in-line',
    'stacked-headlines',
    'joined-over-gap',
  ]
  expect(checks.map(({ code }) => code).sort()).toEqual(tried.sort())
})
