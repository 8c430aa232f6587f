import { describe, expect, test } from 'vitest'
import { type DigestInput, readFiles } from '../../src/parser/parse.js'
import { type Model, prepareModel } from '../../src/parser/roles/model.js'
import { rereadingNotes } from '../../src/parser/roles/rereading/notes.js'
import { stateOf } from '../../src/parser/state.js'
import { emptyPublication, type LineAnswer } from '../../src/publication/publication.js'
import { council, valley } from './misread.js'
import { newcomer, thoughts, weightsOf } from './newcomer.js'

interface Said {
  labels?: string
  lines?: LineAnswer[]
}

function read(texts: string[], model: Model, { labels, lines = [] }: Said = {}) {
  const inputs = texts.map((text, index): DigestInput => {
    const input = { file: `issue-${index + 1}.txt`, bytes: new TextEncoder().encode(text) }
    return labels === undefined || index > 0 ? input : { ...input, labels }
  })
  return readFiles(inputs, { ...emptyPublication(''), reading: { lines } }, model)
}

type Read = ReturnType<typeof read>
const rowsOf = (read: Read, index = 0): string[] =>
  read[index]?.reading.lines.flatMap(({ line, rows }) =>
    rows.map(({ role, text }) => (rows.length > 1 ? `${line} ${role} ${text.trim()}` : `${line} ${role}`)),
  ) ?? []

/** What the first reading of an issue shows of a line. */
function notesAbout(read: Read, line: string): string[] {
  const [{ file }] = read as [Read[number]]
  const { situated, profile } = stateOf(file).roles ?? {}
  if (!situated || !profile) throw new Error('an issue has been read')
  const { segments, units } = situated.lattice
  return segments
    .filter(({ unit, whole }) => whole && units[unit]?.text === line)
    .flatMap((segment) => rereadingNotes(segment, situated, profile))
}

/** Parts a line at a colon behind a word or two, and where it sees at second reading that nearly all lines are parted. */
const parting = {
  ...thoughts,
  'part of a line': { headline: -600, body: -600, section: -900 },
  'up to colon': { headline: 400 },
  'up to colon, xs': { headline: 600 },
  'behind colon': { body: 600 },
}
const seeing = { ...parting, 'up to a cut where lines are parted: nearly all': { headline: 500 } }

const long = 'The swimming baths and the old pond behind them: both are closed until the last week of June.'
const longer = 'The two stone bridges over the upper mill stream: lorries may use them again from Monday on.'
const notices = [
  'Water: the works will stop on Monday.',
  'Library: the reading room is open.',
  'Dogs: the park is shut.',
]
const digestOf = (lines: string[]): string => `${lines.join('\n\n')}\n`

describe('at second reading', () => {
  test('a line is parted at a colon where the lines like it are', () => {
    const text = digestOf([...notices, long])
    expect(rowsOf(read([text], prepareModel(weightsOf(parting))))).toContain('7 paragraph')
    expect(rowsOf(read([text], prepareModel(weightsOf(seeing)))).slice(-2)).toEqual([
      '7 headline The swimming baths and the old pond behind them:',
      '7 paragraph both are closed until the last week of June.',
    ])
  })

  test('and stays whole where they are not', () => {
    expect(rowsOf(read([digestOf([long, longer])], prepareModel(weightsOf(seeing))))).toEqual([
      '1 paragraph',
      '3 paragraph',
    ])
  })

  test('a corrected row stays what the editor said, whatever the first reading shows', () => {
    const labels = '3\tsection\n5\theadline\tDredger Back\n5\tsubhead\tat the Old Pier\n9\tparagraph!\n11\tcont\n'
    const first = read(council, newcomer, { labels })
    const { situated, profile } = (first[0] && stateOf(first[0].file).roles) ?? {}
    if (!situated || !profile) throw new Error('an issue has been read')
    const seen = situated.lattice.segments.flatMap((segment) =>
      segment.whole ? rereadingNotes(segment, situated, profile) : [],
    )
    expect(seen).not.toEqual([])
    const misled = weightsOf({ ...thoughts, ...Object.fromEntries(seen.map((name) => [name, { furniture: 3000 }])) })
    const rows = rowsOf(read(council, prepareModel(misled), { labels }))
    expect(rows).toEqual([
      '1 furniture',
      '3 section',
      '5 headline Dredger Back',
      '5 subhead at the Old Pier',
      '7 furniture',
      '9 paragraph',
      '11 cont',
      ...[13, 15, 17, 19, 21, 23].map((line) => `${line} furniture`),
    ])
  })

  test('what an editor has said of lines like it counts', () => {
    const line = 'Down by the River'
    const said = read(valley, newcomer, { lines: [{ like: 'Up on the Moor', are: 'section' }] })
    expect(notesAbout(said, line)).toContain('like it in shape, also: section, many')
    expect(notesAbout(read(valley, newcomer), line)).not.toContain('like it in shape, also: section, many')
  })

  test('what it alone gets wrong is mended in the whole archive by one corrected row', () => {
    const misled = prepareModel(
      weightsOf({
        ...thoughts,
        'whole over colon, which is in some lines': { body: 600 },
        'over a cut where lines are parted: nowhere else': { headline: 600 },
      }),
    )
    const sittings = (read: Read) => read.map((_, index) => rowsOf(read, index).find((row) => row.startsWith('9 ')))
    expect(sittings(read(council, misled))).toEqual(['9 headline', '9 headline', '9 headline'])
    const labels = '9\tparagraph\n'
    expect(sittings(read(council, misled, { labels }))).toEqual(['9 paragraph', '9 paragraph', '9 paragraph'])
  })
})
