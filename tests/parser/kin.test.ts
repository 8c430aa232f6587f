import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../../src/digest/reading.js'
import { type DigestInput, readArchive } from '../../src/parser/parse.js'
import { emptyPublication } from '../../src/publication/publication.js'
import { situatedOf } from '../layouts/read.js'
import { allotments, council, valley } from './misread.js'
import { newcomer } from './newcomer.js'

const inputsOf = (texts: string[], name: string): DigestInput[] =>
  texts.map((text, index) => ({ file: `${name}-${index + 1}.txt`, bytes: new TextEncoder().encode(text) }))

/** Digests of which no two have a line in common. */
const strangers = [
  'c09-section-country-dash-notice-en',
  'd05-ua-timeline',
  'e03-title-comma-lowercase-fr',
  'own21-zh',
  'own14-timestamped-en',
].map((name): DigestInput => ({ file: `${name}.txt`, bytes: readFileSync(`tests/corpus/layouts/${name}.txt`) }))

const unknown = emptyPublication('')
const labels = ({ lines }: Reading) =>
  lines.flatMap(({ line, rows }) => rows.map(({ role, starts, text }) => `${line} ${role}${starts ? '!' : ''} ${text}`))

describe('digests that are read together', () => {
  test('are read as if each were alone where none is like another', () => {
    const alone = strangers.flatMap((input) => readArchive([input], unknown))
    expect(readArchive(strangers, unknown)).toEqual(alone)
  })

  test('help each other where they are issues of one publication, whatever lies among them', () => {
    const issues = inputsOf(council, 'council')
    const sections = (readings: Reading[]) =>
      readings.map(({ digest }) => [...new Set(digest.items.map(({ section }) => section))])
    const alone = issues.flatMap((input) => readArchive([input], unknown, newcomer))
    expect(sections(alone)).toEqual([[undefined], [undefined], [undefined]])
    const together = readArchive(issues, unknown, newcomer)
    expect(sections(together)).toEqual([
      ['Council', 'Shops'],
      ['Council', 'Shops'],
      ['Council', 'Shops'],
    ])
    const [first, ...others] = issues as [DigestInput, ...DigestInput[]]
    const among = readArchive([strangers[0] as DigestInput, first, ...strangers.slice(1), ...others], unknown, newcomer)
    expect(among.filter(({ digest }) => digest.file.startsWith('council'))).toEqual(together)
  })

  test('are strangers where one short line is all that two of them share', () => {
    const texts = strangers.slice(0, 2).map(({ bytes }) => new TextDecoder().decode(bytes).trimEnd())
    const areKin = (...shared: string[]) => {
      const issues = texts.map((text) => [text, ...shared].join('\n\n'))
      return situatedOf(issues).every(({ archive }) => archive.issues === 2)
    }
    expect(areKin('Kurzes')).toBe(false)
    expect(areKin('12. 3. 2024')).toBe(false)
    expect(areKin('Unsubscribe')).toBe(false)
    expect(areKin('Kurzes', 'Termine')).toBe(true)
    expect(areKin('Letters of the Lower Valley')).toBe(true)
  })

  test.each([
    ['the shipped weights', undefined],
    ['a newcomer', newcomer],
  ])('are read the same in any order of files, by %s', (_, model) => {
    const [corrected, ...others] = inputsOf(council, 'council') as [DigestInput, ...DigestInput[]]
    const all = [
      { ...corrected, labels: '9\tparagraph\n' },
      ...others,
      ...inputsOf(valley, 'valley'),
      ...inputsOf(allotments, 'allotments'),
      ...strangers,
    ]
    const read = (inputs: DigestInput[]) =>
      Object.fromEntries(readArchive(inputs, unknown, model).map((reading) => [reading.digest.file, labels(reading)]))
    const inOrder = read(all)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(read(shuffled)).toEqual(inOrder)
      }),
      { numRuns: 8 },
    )
  })
})
