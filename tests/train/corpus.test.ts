import { expect, test } from 'vitest'
import { linesOf, readLabels } from '../../scripts/score/labels.mjs'
import { labelledPublications, lessonPublications, unseenPublications } from '../../scripts/score/publications.mjs'

test('every labelled digest has labels for each of its lines', () => {
  const publications = [...labelledPublications(), ...lessonPublications(), ...unseenPublications()]
  for (const { file, bytes, gold } of publications.flatMap(({ digests }) => digests)) {
    const lines = linesOf(bytes.toString('utf8'))
    const labelled = new Set(readLabels(gold, lines, file).map(({ line }) => line))
    const missing = lines.flatMap((line, index) => (line.trim() === '' || labelled.has(index + 1) ? [] : [index + 1]))
    expect(missing, file).toEqual([])
  }
})

test('nothing is learned from digests that are to stay unseen', () => {
  const learned = new Set(
    [...labelledPublications(), ...lessonPublications()].flatMap(({ digests }) =>
      digests.map(({ bytes }) => bytes.toString('utf8')),
    ),
  )
  const unseen = unseenPublications().flatMap(({ digests }) => digests.map(({ bytes }) => bytes.toString('utf8')))
  expect(unseen.length).toBeGreaterThanOrEqual(48)
  expect(unseen.filter((text) => learned.has(text))).toEqual([])
})
