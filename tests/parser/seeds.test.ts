import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { linesOf, readLabels } from '../../scripts/score/labels.mjs'
import { scoreLabels } from '../../scripts/score/scores.mjs'
import { labelsOf } from '../../src/digest/label-rows.js'
import { readArchive } from '../../src/parser/parse.js'
import { emptyPublication } from '../../src/publication/publication.js'

const names = ['000_7d64497ab7339ab5', '003_7ce8a0cde0ea430c']
const texts = names.map((name) => readFileSync(`seeds/${name}.txt`))
const readings = readArchive(
  names.map((name, index) => ({ file: `${name}.txt`, bytes: texts[index] as Buffer })),
  emptyPublication(''),
)

test.each(names)('%s is read as it was labelled by hand, without anything being known of it', (name) => {
  const index = names.indexOf(name)
  const lines = linesOf((texts[index] as Buffer).toString())
  const gold = readLabels(readFileSync(`tests/gold/${name}.labels`, 'utf8'), lines, 'gold')
  const said = readLabels(labelsOf(readings[index]?.lines ?? []), lines, 'said')
  const { scores, misses } = scoreLabels(gold, said)
  expect(misses).toEqual([])
  expect(scores).toMatchObject({ roles: 1, headlines: 1, items: 1, blocks: 1, sections: 1, bylines: 1 })
})
