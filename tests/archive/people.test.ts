import { describe, expect, it } from 'vitest'
import { bindArchive } from '../../src/archive/bind.js'
import type { Item, NamedEntity } from '../../src/digest/schema.js'
import { emptyPublication } from '../../src/publication/publication.js'
import { makeItem, makeReading } from './make.js'

interface Told {
  date: string
  items: Partial<Item>[]
}

function bind(issues: Told[], aliases: Record<string, string[]> = {}) {
  const readings = issues.map(({ date, items }) => {
    const reading = makeReading(`${date}.txt`, [], { date })
    reading.digest.items = items.map((more, at) => makeItem(`${date} item ${at + 1}`, at + 1, at + 1, more))
    return reading
  })
  const inputs = issues.map(({ date }) => ({ file: `${date}.txt`, bytes: new Uint8Array() }))
  return bindArchive(readings, inputs, { ...emptyPublication('Digests'), aliases })
}

const named = (name: string, kind: NamedEntity['kind'] = 'person', words = name) => ({ name, kind, words })
const naming = (...names: string[]): Partial<Item> => ({ people: names, named: names.map((name) => named(name)) })
const speaking = (name: string): Partial<Item> => ({
  sources: [{ name, kind: 'person', evidence: `said ${name}` }],
})

describe('a person', () => {
  it('has an entry from the second item on, each mention with its words', () => {
    const { people } = bind([
      { date: '2024-01-03', items: [naming('Ruben Vardanyan', 'Ann Lee')] },
      {
        date: '2024-01-10',
        items: [{ ...naming('Ruben Vardanyan'), named: [named('Ruben Vardanyan', 'person', 'R.V.')] }],
      },
    ])
    expect(people.map(({ name, mentions }) => [name, mentions.map(({ evidence }) => evidence)])).toEqual([
      ['Ruben Vardanyan', ['R.V.', 'Ruben Vardanyan']],
    ])
  })

  it('is known by a surname to the issues after the one that has the full name, and not to those before', () => {
    const { people, issues } = bind([
      { date: '2024-01-03', items: [naming('Vardanyan')] },
      { date: '2024-01-10', items: [naming('Ruben Vardanyan')] },
      { date: '2024-01-17', items: [naming('Vardanyan')] },
    ])
    expect(issues.map(({ digest }) => digest.items[0]?.people)).toEqual([
      ['Vardanyan'],
      ['Ruben Vardanyan'],
      ['Ruben Vardanyan'],
    ])
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Ruben Vardanyan', 2]])
  })

  it('is nobody by a word that is used without anyone being meant, nor by the last word of a site that signs', () => {
    const wrote = { authors: ['Monday Morning Haskell'], text: 'A tour of types.' }
    const about = { text: 'We wrote it in Haskell, and the Haskell Foundation liked it.' }
    expect(
      bind([
        { date: '2024-01-03', items: [wrote, wrote] },
        { date: '2024-01-10', items: [{ text: 'People like Haskell.' }, { text: 'They taught Haskell to all.' }] },
      ]).people,
    ).toEqual([])
    const named = { ...naming('Zoltrik Haskell'), text: 'Zoltrik Haskell came.' }
    const { people } = bind([
      { date: '2024-01-03', items: [named, named] },
      { date: '2024-01-10', items: [about, { text: 'People like Haskell.' }] },
    ])
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Zoltrik Haskell', 2]])
  })

  it('is one with or without marks of direction around the name', () => {
    const { people } = bind([{ date: '2024-01-03', items: [naming('Ann Lee'), naming('\u202eAnn Lee\u202c')] }])
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Ann Lee', 2]])
  })

  it('is nobody by a surname that two people have', () => {
    const { issues } = bind([
      { date: '2024-01-03', items: [naming('Ruben Vardanyan'), naming('Ani Vardanyan')] },
      { date: '2024-01-10', items: [naming('Vardanyan')] },
    ])
    expect(issues[1]?.digest.items[0]?.people).toEqual(['Vardanyan'])
  })

  it('is found by the surname in a text, once two earlier items have the full name', () => {
    const text = 'Meanwhile, Vardanyan was moved. The police of Vardanyan Street said nothing.'
    const { issues } = bind([
      { date: '2024-01-03', items: [naming('Ruben Vardanyan'), { text }] },
      { date: '2024-01-10', items: [naming('Ruben Vardanyan'), { text: 'On Vardanyan Street' }] },
      { date: '2024-01-17', items: [{ text }, { text: 'On Vardanyan Street' }, { text: 'Nothing' }] },
    ])
    const found = issues.map(({ digest }) => digest.items.map(({ named }) => named))
    expect(found.slice(0, 2)).toEqual([
      [[named('Ruben Vardanyan')], []],
      [[named('Ruben Vardanyan')], []],
    ])
    expect(found[2]).toEqual([[named('Ruben Vardanyan', 'person', 'Vardanyan')], [], []])
  })

  it.each([
    ['a word that the issue writes small', 'Diana Wolf', 'A wolf was seen. Then Wolf came.'],
    ['a given name', 'Jean Michel', 'Then Michel came.'],
    ['part of another name', 'Joe Bidwell', 'Then Hunter Bidwell came, and the Bidwell Law.'],
  ])('is not found by a surname that is %s', (_, name, text) => {
    const { issues } = bind([
      { date: '2024-01-03', items: [naming(name), naming(name)] },
      { date: '2024-01-10', items: [{ text }] },
    ])
    expect(issues[1]?.digest.items[0]?.named).toEqual([])
  })

  it('is one, with or without initials and accents', () => {
    const { people } = bind([
      { date: '2024-01-03', items: [naming('Edward J. Markey'), naming('Zdeněk Hřib')] },
      { date: '2024-01-10', items: [naming('Edward Markey'), naming('Zdenek Hrib')] },
    ])
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Edward J. Markey', 2],
      ['Zdeněk Hřib', 2],
    ])
  })

  it('has the name that publication.yml gives', () => {
    const { people } = bind(
      [
        { date: '2024-01-03', items: [naming('Ed Markey')] },
        { date: '2024-01-10', items: [naming('Edward Markey')] },
      ],
      { 'Edward Markey': ['Ed Markey'] },
    )
    expect(people.map(({ name }) => name)).toEqual(['Edward Markey'])
  })
})

describe('a speaker', () => {
  it('is left out where no issue so far has the full name', () => {
    const { sources, issues } = bind([
      { date: '2024-01-03', items: [speaking('Akopian')] },
      { date: '2024-01-10', items: [naming('Ann Akopian'), { authors: ['Bo Tashjian'] }] },
      { date: '2024-01-17', items: [speaking('Akopian'), speaking('Tashjian')] },
    ])
    expect(issues[0]?.digest.items[0]?.sources).toEqual([])
    expect(sources.map(({ name, mentions }) => [name, mentions[0]?.evidence])).toEqual([
      ['Ann Akopian', 'said Akopian'],
      ['Bo Tashjian', 'said Tashjian'],
    ])
  })
})

describe('places and organisations', () => {
  it('have entries from the second item on, under one name', () => {
    const more = (place: string, body: string): Partial<Item> => ({
      places: [place],
      organisations: [body],
      named: [named(place, 'place'), named(body, 'organisation')],
    })
    const { places, organisations } = bind(
      [
        { date: '2024-01-03', items: [more('Goris', 'HRW'), more('Goris', 'Lukoil')] },
        { date: '2024-01-10', items: [more('Kapan', 'Human Rights Watch')] },
      ],
      { 'Human Rights Watch': ['HRW'] },
    )
    expect(places.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Goris', 2]])
    expect(organisations.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Human Rights Watch', 2]])
  })
})

it('one more issue changes nothing in those before it', () => {
  const issues: Told[] = [
    { date: '2024-01-03', items: [naming('Vardanyan'), speaking('Akopian'), { text: 'Then Vardanyan came.' }] },
    { date: '2024-01-10', items: [naming('Ruben Vardanyan'), naming('Ruben Vardanyan')] },
    { date: '2024-01-17', items: [{ text: 'Then Vardanyan came.' }, naming('Edward J. Markey')] },
  ]
  const later: Told = { date: '2024-01-24', items: [naming('Ann Akopian'), naming('Ani Vardanyan', 'Edward Markey')] }
  const before = bind(issues).issues.map(({ digest }) => digest)
  const after = bind([...issues, later]).issues.map(({ digest }) => digest)
  expect(after.slice(0, -1)).toEqual(before)
})
