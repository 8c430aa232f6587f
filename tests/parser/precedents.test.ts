import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelRoles } from '../../src/digest/tree.js'
import { readFiles } from '../../src/parser/parse.js'
import { explain } from '../../src/parser/roles/explain.js'
import { stateOf } from '../../src/parser/state.js'
import { emptyPublication, lineRoles, type ReadingSettings } from '../../src/publication/publication.js'
import { allotments, council, valley } from './misread.js'
import { newcomer } from './newcomer.js'

function read(texts: string[], reading: Partial<ReadingSettings> = {}, labels: Record<number, string> = {}) {
  const inputs = texts.map((text, index) => {
    const input = { file: `issue-${index + 1}.txt`, bytes: new TextEncoder().encode(text) }
    return labels[index] === undefined ? input : { ...input, labels: labels[index] }
  })
  return readFiles(inputs, { ...emptyPublication(''), reading: { lines: [], ...reading } }, newcomer)
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
    expect(roleOf(before, 'Next Sitting')).not.toContain('paragraph')
    expect(itemsOf(before)).not.toContain(4)
    const after = read(council, {}, { 0: '9\tparagraph\n' })
    expect(roleOf(after, 'Next Sitting')).toEqual(['paragraph', 'paragraph', 'paragraph'])
    expect(itemsOf(after)).toEqual([4, 4, 4])
  })

  test('an answer about lines: what looks like the example is read as the editor says', () => {
    const places = ['Up on the Moor', 'Down by the River', 'In the Village']
    const before = sectionsOf(read(valley))
    expect(before.flat().filter((section) => places.includes(section ?? '')).length).toBeLessThan(5)
    const after = read(valley, { lines: [{ like: 'Up on the Moor', are: 'section' }] })
    expect(sectionsOf(after)).toEqual([places, places, places])
    expect(roleOf(after, 'Trout Numbers Are Up')).toEqual(['headline'])
  })

  test('an answer about the layout: every notice is an item, and what stands over them heads a section', () => {
    const notices = (read: Read) => roleOf(read, '').filter((role) => role === 'paragraph!').length
    const before = read(allotments)
    expect(notices(before)).toBeLessThan(10)
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
    const row = roles && explain(roles, newcomer).find(({ line }) => line === 9)
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

  test('is borne whatever it is: every line of every issue is still read, with a probability', () => {
    const role = fc.constantFrom(...labelRoles, 'paragraph!')
    const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 25 }), role), { maxLength: 30 })
    const like = fc.constantFrom('Up on the Moor', 'Down …', '…', '* * *', '123', 'no such line')
    const lines = fc.array(fc.record({ like, are: fc.constantFrom(...lineRoles) }), { maxLength: 4 })
    fc.assert(
      fc.property(rows, lines, (rows, lines) => {
        const labels = rows.map(([line, role]) => `${line}\t${role}\n`).join('')
        for (const [index, { reading }] of read(valley, { lines }, { 0: labels, 2: labels }).entries()) {
          const sent = valley[index]?.split('\n').filter((line) => line !== '').length
          expect(reading.lines).toHaveLength(sent ?? 0)
          for (const row of reading.lines.flatMap(({ rows }) => rows)) {
            expect(row.confidence).toBeGreaterThanOrEqual(0)
            expect(row.confidence).toBeLessThanOrEqual(1)
          }
        }
      }),
      { numRuns: 60 },
    )
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
