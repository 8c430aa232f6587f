import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ChosenLayout } from '../../src/parser/layouts/choose.js'
import { sectionLayouts } from '../../src/parser/layouts/sections/index.js'
import { startLayouts } from '../../src/parser/layouts/starts/index.js'
import { knownMisreadings } from './misreadings.js'
import { issuesOf, layoutsOf, tell } from './read.js'

const kinds = [
  { folder: 'starts', layouts: startLayouts, nameOf: ({ start }: ChosenLayout) => start?.name },
  { folder: 'sections', layouts: sectionLayouts, nameOf: ({ section }: ChosenLayout) => section?.name },
]

// The chooser decides among all layouts each time: what makes one of them read more shows as a loss in another's file.
const cases = kinds.flatMap(({ layouts, nameOf }) =>
  layouts.flatMap(({ name, examples, notThis }) => [
    ...examples.map((example, index) => ({ label: `${name}, example ${index + 1}`, name, nameOf, example, is: true })),
    ...notThis.map((example, index) => ({ label: `${name}, not ${index + 1}`, name, nameOf, example, is: false })),
  ]),
)

describe('each layout is chosen for its examples, and for none that only look like them', () => {
  for (const { label, name, nameOf, example, is } of cases) {
    const reason = knownMisreadings[label]
    const run = reason === undefined ? test : test.fails
    run(reason === undefined ? label : `${label}: not yet, since ${reason}`, () => {
      for (const chosen of layoutsOf(issuesOf(example))) {
        expect(nameOf(chosen) === name, `chose ${tell(chosen)}`).toBe(is)
      }
    })
  }
})

test('every misreading that is known is one of an example', () => {
  const labels = cases.map(({ label }) => label)
  expect(Object.keys(knownMisreadings).filter((label) => !labels.includes(label))).toEqual([])
})

describe.each(kinds)('layouts of $folder', ({ folder, layouts }) => {
  test('each is a file of its name, listed once', () => {
    const files = readdirSync(`src/parser/layouts/${folder}`).filter((file) => file !== 'index.ts')
    expect(layouts.map(({ name }) => `${name}.ts`).toSorted()).toEqual(files.toSorted())
  })

  test('each has examples and counter-examples of a digest’s shape', () => {
    for (const { name, examples, notThis } of layouts) {
      expect(examples.length, name).toBeGreaterThan(0)
      expect(notThis.length, name).toBeGreaterThan(0)
      for (const issue of [...examples, ...notThis].flatMap(issuesOf)) {
        expect(issue.split('\n').filter((line) => line !== '').length, name).toBeGreaterThan(3)
      }
    }
  })
})

test('no two layouts have one name', () => {
  const names = kinds.flatMap(({ layouts }) => layouts.map(({ name }) => name))
  expect(new Set(names).size).toBe(names.length)
})
