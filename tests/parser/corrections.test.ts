import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { labelsOf } from '../../src/digest/label-rows.js'
import { readLabels, writeLabels } from '../../src/digest/labels.js'
import { type ParseOptions, parseDigest } from '../../src/parser/parse.js'
import { emptyPublication } from '../../src/publication/publication.js'

const digest = `Weekly Review

Council Sells the Old Swimming Baths

The council sold the baths to a firm from Leeds on Monday. The tiles will stay.

Castle Street Dug Up Again

By Jo Ek

The cables come in spring, the council said. Traders asked for compensation.

Heron Moves into the Duck Pond

The ducks are not pleased, says the warden of the park.
`
const read = (options: ParseOptions = {}) => parseDigest(digest, { file: 'review.txt', ...options })
const roles = (labels: string) => Object.fromEntries(readLabels(labels).rows.map(({ line, roles }) => [line, roles[0]]))
const codesOf = (labels: string) => read({ labels }).digest.messages.map(({ code }) => code)

describe('a correction', () => {
  test('decides its line, and is called the editor’s', () => {
    const { lines, digest } = read({ labels: '13\tsection\n' })
    const row = lines.find(({ line }) => line === 13)?.rows[0]
    expect(row).toMatchObject({ role: 'section', corrected: true, confidence: 1, band: 'sure' })
    expect(digest.items.at(-1)?.section).toBe('Heron Moves into the Duck Pond')
  })

  test('has the lines around it decided again', () => {
    const before = roles(labelsOf(read().lines))
    const after = roles(labelsOf(read({ labels: '3\tsection\n5\theadline\n' }).lines))
    expect(before[5]).toBe('paragraph')
    expect(after).toMatchObject({ 3: 'section', 5: 'headline', 7: 'headline', 9: 'byline' })
  })

  test('parts a line where no expression would cut it', () => {
    const text = 'Rain in the north sun in the south\n\nIt rained in the north all week, and it will go on.\n'
    const labels = '1\theadline\tRain in the north\n1\tsubhead\tsun in the south\n'
    const { digest } = parseDigest(text, { labels })
    expect(digest.items[0]).toMatchObject({ headline: 'Rain in the north', subheads: ['sun in the south'] })
  })

  test('joins a line to the one before it', () => {
    const { digest } = parseDigest(
      'One headline that goes on\nin a second line\n\nThe text of it stands here, and ends.\n',
      {
        labels: '1\theadline\n2\tcont\n',
      },
    )
    expect(digest.items[0]?.headline).toBe('One headline that goes on in a second line')
  })

  test('ends a section where it says so', () => {
    const { digest } = read({ labels: '3\tsection\n7\tbreak\n' })
    expect(digest.items.map(({ section }) => section)).toContain('Council Sells the Old Swimming Baths')
    expect(digest.items.find(({ headline }) => headline.startsWith('Castle'))?.section).toBeUndefined()
  })

  test('holds even where no digest was ever so', () => {
    const said = [
      '3\tcont',
      '5\tbyline\tThe council sold the baths',
      '5\tparagraph!\tto a firm from Leeds on Monday. The tiles will stay.',
    ]
    const { lines } = read({ labels: said.join('\n') })
    const rows = lines.flatMap(({ line, rows: of }) =>
      of.map(({ role, starts }) => `${line} ${role}${starts ? '!' : ''}`),
    )
    expect(rows).toEqual(expect.arrayContaining(['3 cont', '5 byline', '5 paragraph!']))
  })

  test('may be written with spaces in place of tabs', () => {
    expect(readLabels('51   headline   Rep. Eshoo Leads\n').rows[0]).toMatchObject({
      line: 51,
      roles: ['headline'],
      text: 'Rep. Eshoo Leads',
    })
  })

  test('is left out with a message where the line says something else now', () => {
    expect(codesOf('3\tsection\tSomething else\n')).toContain('labels-changed')
    expect(read({ labels: '3\tsection\tSomething else\n' }).digest.items[0]?.section).toBeUndefined()
  })

  test.each([
    ['a line that is not there', '99\theadline\n', 'labels-no-line'],
    ['a role that is none', '3\theading\n', 'labels-role'],
    ['a row that is none', 'three\theadline\n', 'labels-row'],
    ['what only gold may leave open', '3\theadline|section\n', 'labels-unsure'],
    ['a doubt', '3\theadline?\n', 'labels-unsure'],
  ])('is refused with its place for %s', (_, labels, code) => {
    const message = read({ labels }).digest.messages.find((found) => found.code === code)
    expect(message?.text).toContain('review.labels:1')
  })
})

describe('headings that publication.yml confirms', () => {
  const publication = { ...emptyPublication(''), sections: ['castle street dug up again'] }

  test('are sections wherever they stand', () => {
    const { digest } = read({ publication })
    expect(digest.items.map(({ section }) => section)).toContain('Castle Street Dug Up Again')
  })

  test('give way to a correction of the line', () => {
    const { digest } = read({ publication, labels: '7\theadline\n' })
    expect(digest.items.map(({ headline }) => headline)).toContain('Castle Street Dug Up Again')
  })
})

test('labels that are written are read back as they were', () => {
  const gold = readFileSync('tests/gold/003_7ce8a0cde0ea430c.labels', 'utf8')
  const { rows } = readLabels(gold)
  const again = readLabels(writeLabels(rows)).rows
  expect(again.map(({ line, roles, text, starts }) => ({ line, roles, text, starts }))).toEqual(
    rows.map(({ line, roles, text, starts }) => ({ line, roles, text, starts })),
  )
})
