import { describe, expect, it } from 'vitest'
import { bindArchive } from '../../src/archive/bind.js'
import type { Item } from '../../src/digest/schema.js'
import type { Publication } from '../../src/publication/publication.js'
import { emptyPublication } from '../../src/publication/publication.js'
import { makeItem, makeReading } from './make.js'

const publication = {
  ...emptyPublication('Digests'),
  topics: [
    { id: 'courts', title: 'Courts', phrases: ['ICJ'], not: [] },
    { id: 'peace', title: 'Peace', phrases: ['peace'], not: [] },
  ],
  aliases: { 'Human Rights Watch': ['HRW'] },
}

function issue(file: string, date: string | undefined, items: Partial<Item>[], bytes = '') {
  const reading = makeReading(file, [], date === undefined ? {} : { date })
  reading.digest.items = items.map((more, at) => makeItem(`${file} ${at + 1}`, at + 1, at + 1, more))
  return { reading, input: { file, bytes: new Uint8Array(Buffer.from(bytes)) } }
}

function bind(issues: ReturnType<typeof issue>[], more: Partial<Publication> = {}) {
  return bindArchive(
    issues.map(({ reading }) => reading),
    issues.map(({ input }) => input),
    { ...publication, ...more },
  )
}

const source = (
  name: string,
  kind: 'publisher' | 'organisation' | 'person' = 'organisation',
  evidence = `${name}:`,
) => ({ name, kind, evidence })

describe('an archive', () => {
  it('has its issues oldest first, and those without a date before all others', () => {
    const { issues } = bind([
      issue('d.txt', '2024-02-01', []),
      issue('b.txt', undefined, []),
      issue('c.txt', '2023-10-11', []),
      issue('a.txt', undefined, []),
    ])
    expect(issues.map(({ place, digest }) => [place, digest.file])).toEqual([
      [0, 'a.txt'],
      [1, 'b.txt'],
      [2, 'c.txt'],
      [3, 'd.txt'],
    ])
  })

  it('gives an issue the number that its settings give, by its path or its name', () => {
    const settings = { '2024/a.txt': { number: 12, items: [] }, 'b.txt': { number: 13, items: [] } }
    const files = ['2024/a.txt', '2024/b.txt', '2024/c.txt'].map((file) => issue(file, undefined, []))
    expect(bind(files, { digests: settings }).issues.map(({ digest }) => digest.number)).toEqual([12, 13, undefined])
  })

  it('counts the lines of a digest, blank ones too, whatever ends them', () => {
    const texts = ['', 'one', 'one\n', 'one\r\n\r\nthree\r\n', 'one\rtwo\r\rfour', 'one\n\n']
    const counts = texts.map((text) => bind([issue('a.txt', undefined, [], text)]).issues[0]?.lineCount)
    expect(counts).toEqual([1, 1, 1, 3, 4, 2])
  })

  it('lists what a topic is found in, newest issue first and each in its own order', () => {
    const { topics } = bind([
      issue('a.txt', '2023-10-11', [{ topics: ['courts'] }, { topics: ['courts', 'peace'] }]),
      issue('b.txt', '2024-02-01', [{}, { topics: ['courts'] }]),
    ])
    expect(topics.map(({ topic, mentions }) => [topic.id, mentions.map(({ item }) => item.headline)])).toEqual([
      ['courts', ['b.txt 2', 'a.txt 1', 'a.txt 2']],
      ['peace', ['a.txt 2']],
    ])
  })

  it('takes a source under all its names for one, and calls it so in its items', () => {
    const { sources, issues } = bind([
      issue('a.txt', '2023-10-11', [
        { sources: [source('HRW', 'publisher'), source('Human Rights Watch')] },
        { sources: [source('human rights watch')] },
        { sources: [source('AFP')] },
      ]),
      issue('b.txt', '2024-02-01', [{ sources: [source('HRW')] }]),
    ])
    expect(
      sources.map(({ name, kind, mentions }) => [
        name,
        kind,
        mentions.map(({ item, evidence }) => `${item.headline} ${evidence}`),
      ]),
    ).toEqual([
      ['AFP', 'organisation', ['a.txt 3 AFP:']],
      ['Human Rights Watch', 'organisation', ['b.txt 1 HRW:', 'a.txt 1 HRW:', 'a.txt 2 human rights watch:']],
    ])
    expect(issues[0]?.digest.items[1]?.sources).toEqual([
      { ...source('human rights watch'), name: 'Human Rights Watch' },
    ])
  })

  it('gives a source the kind that items give it most often, and a publisher the first say', () => {
    const { sources } = bind([
      issue('a.txt', '2023-10-11', [
        { sources: [source('X Y', 'person')] },
        { sources: [source('X Y', 'person')] },
        { sources: [source('X Y', 'publisher')] },
        { sources: [source('Y Z', 'person')] },
        { sources: [source('Y Z', 'publisher')] },
      ]),
    ])
    expect(sources.map(({ name, kind }) => [name, kind])).toEqual([
      ['X Y', 'person'],
      ['Y Z', 'publisher'],
    ])
  })

  it('lists each author once, an item once for each', () => {
    const { authors } = bind([
      issue('a.txt', '2023-10-11', [{ authors: ['Dan Perry', 'DAN PERRY'] }, { authors: ['Ann Lee', 'Dan Perry'] }]),
    ])
    expect(authors.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Ann Lee', 1],
      ['Dan Perry', 2],
    ])
  })
})
