import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { addToPublication } from '../../src/publication/add.js'
import { readPublication } from '../../src/publication/read.js'

const text = `# What the digests do not say
title: Digest   # the editor's

sections: [U.S. Congress, Photos of the week] # they recur
digests:
  # the first one
  a.txt:
    date: 2024-02-01

    # not sure of this one
    title: 'A title'
topics:
  - id: courts # and conventions
    title: Courts
    phrases: [ICJ]
`

it('adds to the settings and keeps comments, order and quotes', () => {
  const added = addToPublication(text, {
    sections: ['U.S. Congress', 'Opinion: and more'],
    digests: { 'a.txt': { date: '1999-01-01', address: 'https://example.org/' }, 'b.txt': { date: '2024-02-08' } },
    topics: [
      { id: 'courts', title: 'Other', phrases: ['ICJ', 'ICC'] },
      { id: 'peace', title: 'Peace', phrases: ['peace'] },
    ],
  })
  expect(added).toBe(`# What the digests do not say
title: Digest # the editor's

sections: [U.S. Congress, Photos of the week, "Opinion: and more"] # they recur
digests:
  # the first one
  a.txt:
    date: 2024-02-01

    # not sure of this one
    title: 'A title'
    address: https://example.org/
  b.txt:
    date: 2024-02-08
topics:
  - id: courts # and conventions
    title: Courts
    phrases: [ICJ, ICC]
  - id: peace
    title: Peace
    phrases:
      - peace
`)
})

it('adds nothing twice', () => {
  const additions = { sections: ['Opinion'], digests: { 'b.txt': { items: [{ line: 2, headline: 'Found' }] } } }
  const once = addToPublication(text, additions)
  expect(addToPublication(once, additions)).toBe(once)
})

it('changes no line of the settings of the seeds but the one that it adds to', () => {
  const seeds = readFileSync('seeds/publication.yml', 'utf8')
  const added = addToPublication(seeds, { sections: ['Opinion'] }).split('\n')
  expect(added.filter((line) => !seeds.split('\n').includes(line))).toEqual(['  - Opinion'])
  expect(added).toHaveLength(seeds.split('\n').length + 1)
})

it('makes the settings of a folder that has none', () => {
  const made = addToPublication('', { sections: ['null', '007'], aliases: { 'Human Rights Watch': ['HRW'] } })
  const { publication } = readPublication(made, { fallbackTitle: 'a' })
  expect(publication?.sections).toEqual(['null', '007'])
  expect(publication?.aliases).toEqual({ 'Human Rights Watch': ['HRW'] })
})

it('keeps the line ends of a file', () => {
  expect(addToPublication('title: A\r\n', { sections: ['B'] })).toBe('title: A\r\nsections:\r\n  - B\r\n')
})
