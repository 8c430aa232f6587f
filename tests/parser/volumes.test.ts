import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../../src/digest/reading.js'
import { type DigestInput, readArchive } from '../../src/parser/parse.js'
import { type VolumeSizes, volumeSizes, volumesOf } from '../../src/parser/roles/together/volumes-of.js'
import { emptyPublication, type LineAnswer } from '../../src/publication/publication.js'
import { council, valley } from './misread.js'
import { newcomer } from './newcomer.js'

const weekly = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, week) => `${new Date(Date.UTC(2001, 0, 5 + 7 * week)).toISOString().slice(0, 10)}.txt`,
  )

const namesIn = (files: string[], sizes?: VolumeSizes): string[] =>
  volumesOf(files, sizes).map((places) => places.map((place) => files[place]).join(' '))

describe('digests are cut into volumes', () => {
  test('of which an archive of some dozens is one', () => {
    expect(namesIn(weekly(volumeSizes.most))).toHaveLength(1)
    expect(volumesOf([])).toEqual([])
  })

  test('that are within the sizes, and hold every digest once, in the order of files', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 60 }), (files) => {
        const volumes = volumesOf(files, { least: 3, most: 8 })
        expect(volumes.flat().sort((a, b) => a - b)).toEqual([...files.keys()])
        for (const { length } of files.length > 8 ? volumes : []) expect(length >= 3 && length <= 8).toBe(true)
        const names = volumes.map((places) => places.map((place) => files[place] as string).sort())
        expect(names.flat()).toEqual([...files].sort())
      }),
    )
  })

  test('of which one digest more, less or renamed changes a few at most, and hardly ever more than two', () => {
    const files = weekly(1200)
    const before = new Set(namesIn(files))
    const changed = [...files.keys()].flatMap((place) => {
      const less = files.toSpliced(place, 1)
      const renamed = files.toSpliced(place, 1, `${files[place]?.slice(0, 10)}b.txt`)
      const more = files.toSpliced(place, 0, `${files[place]?.slice(0, 10)}-a.txt`)
      return [less, renamed, more].map((all) => namesIn(all).filter((names) => !before.has(names)).length)
    })
    expect(changed.filter((count) => count > 2).length / changed.length).toBeLessThan(0.02)
    expect(Math.max(...changed)).toBeLessThan(8)
  })
})

describe('an editor’s word reaches over the end of a volume', () => {
  const alone = { least: 1, most: 3 }
  const inputsOf = (texts: string[], name: string): DigestInput[] =>
    texts.map((text, index) => ({ file: `${name}-${index}.txt`, bytes: new TextEncoder().encode(text) }))
  const inputs = [council, valley, council].flatMap((texts, part) => inputsOf(texts, `${part}`))
  const rolesOf = (readings: Reading[], text: string) =>
    readings.flatMap(({ lines }) =>
      lines.filter((line) => line.text.startsWith(text)).map(({ rows: [row] }) => `${row?.role}`),
    )

  test('as a corrected row, for lines that begin so', () => {
    expect(
      volumesOf(
        inputs.map(({ file }) => file),
        alone,
      ).length,
    ).toBeGreaterThan(2)
    const before = readArchive(inputs, emptyPublication(''), newcomer, alone)
    expect(rolesOf(before, 'Next Sitting')).not.toContain('paragraph')
    const [corrected, ...others] = inputs as [DigestInput, ...DigestInput[]]
    const after = readArchive(
      [{ ...corrected, labels: '9\tparagraph\n' }, ...others],
      emptyPublication(''),
      newcomer,
      alone,
    )
    expect(new Set(rolesOf(after, 'Next Sitting'))).toEqual(new Set(['paragraph']))
  })

  test('as an answer, for lines that look like its example', () => {
    const other = valley.map((text) => text.replaceAll('Up on the Moor', 'High on the Fell'))
    const parted = [valley, other].flatMap((texts, part) => inputsOf(texts, `${part}`))
    const sectionsOf = (lines: LineAnswer[]) =>
      readArchive(parted, { ...emptyPublication(''), reading: { lines } }, newcomer, { least: 3, most: 3 }).map(
        (reading) => rolesOf([reading], '').filter((role) => role === 'section').length,
      )
    expect(sectionsOf([])).toEqual([0, 0, 0, 0, 0, 0])
    expect(sectionsOf([{ like: 'Up on the Moor', are: 'section' }])).toEqual([3, 3, 3, 3, 3, 3])
  })
})
