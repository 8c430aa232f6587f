import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readFiles } from '../../src/parser/parse.js'
import { explain } from '../../src/parser/roles/explain.js'
import { modelFor } from '../../src/parser/roles/roles.js'
import { stateOf } from '../../src/parser/state.js'
import { emptyPublication } from '../../src/publication/publication.js'

const file = '003_7ce8a0cde0ea430c.txt'
const [read] = readFiles([{ file, bytes: readFileSync(`seeds/${file}`) }], emptyPublication(''))
const roles = read && stateOf(read.file).roles
if (!read || !roles) throw new Error('the example is there')
const rows = explain(roles, modelFor(emptyPublication('')))

test('an explanation has every row of the digest, with its role', () => {
  const sent = read.reading.lines.flatMap((line) =>
    line.rows.filter(({ role }) => role !== 'break').map(({ text }) => ({ line: line.line, text })),
  )
  expect(rows.map(({ line, text }) => ({ line, text }))).toEqual(sent)
})

test('names what spoke for a byline, the strongest first', () => {
  const byline = rows.find(({ line }) => line === 174)
  expect(byline).toMatchObject({ role: 'byline', text: 'By Tigran Sargsyan' })
  const weights = byline?.evidence.map(({ weight }) => Math.abs(weight)) ?? []
  expect(weights).toEqual(weights.toSorted((a, b) => b - a))
  expect(byline?.evidence.filter(({ weight }) => weight > 0).map(({ name }) => name)).toContain('byline')
})

test('what speaks for a role adds up to more than what speaks for the other', () => {
  for (const { runnerUp, confidence, evidence } of rows) {
    if (runnerUp === undefined || confidence < 0.9) continue
    expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeGreaterThan(-400)
  }
})
