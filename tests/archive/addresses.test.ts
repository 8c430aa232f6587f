import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bindArchive } from '../../src/archive/bind.js'
import type { Reading } from '../../src/digest/reading.js'
import type { Item } from '../../src/digest/schema.js'
import { emptyPublication } from '../../src/publication/publication.js'
import { emptyLock, type Lock, writeLock } from '../../src/site/addresses/lock.js'
import { readLock } from '../../src/site/addresses/read-lock.js'
import { giveSegments } from '../../src/site/addresses/segments.js'
import { makeItem, makeReading, settleAll } from './make.js'

const publication = emptyPublication('Digests')

function settle(readings: Reading[], lock: Lock = emptyLock(), settings = publication) {
  const settled = settleAll(readings, lock, settings)
  const ids = settled.readings.map(({ digest }) => ({ id: digest.id, items: digest.items.map(({ id }) => id) }))
  return { ...settled, ids }
}

/** The lock as the next build finds it. */
const again = (lock: Lock) => readLock(writeLock(lock)).lock

function edit(reading: Reading, change: (items: Item[]) => Item[]): Reading {
  const items = change(reading.digest.items).map((item, index) => ({ ...item, position: index + 1 }))
  return { ...reading, digest: { ...reading.digest, items } }
}

const three = makeReading('a.txt', ['Rome Statute ratified', 'Peace talks resume', 'Photos'], { date: '2023-10-11' })
const threeIds = ['rome-statute-ratified', 'peace-talks-resume', 'photos']

describe('the address of an issue', () => {
  it('is its date, and distinct for two of one date', () => {
    const { ids } = settle([
      makeReading('a.txt', [], { date: '2023-10-11' }),
      makeReading('b.txt', [], { date: '2023-10-11' }),
      makeReading('Weekly № 7.txt', []),
    ])
    expect(ids.map(({ id }) => id)).toEqual(['2023-10-11', '2023-10-11-2', 'weekly-no-7'])
  })

  it('stays when another digest of its date comes before it', () => {
    const first = settle([makeReading('b.txt', [], { date: '2023-10-11' })])
    const both = [makeReading('a.txt', [], { date: '2023-10-11' }), makeReading('b.txt', [], { date: '2023-10-11' })]
    expect(settle(both, again(first.lock)).ids.map(({ id }) => id)).toEqual(['2023-10-11-2', '2023-10-11'])
  })

  it('stays when its date is corrected and its file goes to another folder', () => {
    const first = settle([three])
    const moved = makeReading('2023/a.md', [], { date: '2023-10-12' })
    expect(settle([moved], again(first.lock)).ids[0]?.id).toBe('2023-10-11')
  })

  it('goes with its headlines to a file of another name', () => {
    const first = settle([three])
    const renamed = { ...three, digest: { ...three.digest, file: 'renamed.txt', date: '2023-11-11', id: '2023-11-11' } }
    const { ids, lock } = settle([renamed], again(first.lock))
    expect(ids).toEqual([{ id: '2023-10-11', items: threeIds }])
    expect(lock.issues.map(({ file }) => file)).toEqual(['renamed.txt'])
  })

  it('is not given to another when its digest is gone', () => {
    const first = settle([three])
    const other = makeReading('b.txt', ['Something else'], { date: '2023-10-11' })
    const { ids, lock } = settle([other], again(first.lock))
    expect(ids[0]?.id).toBe('2023-10-11-2')
    expect(settle([three], again(lock)).ids).toEqual([{ id: '2023-10-11', items: threeIds }])
  })
})

describe('the address of an item', () => {
  it('is its headline, and distinct for two of one headline', () => {
    const { ids } = settle([makeReading('a.txt', ['Photos', 'Photos!', '!!!', 'Main', 'photos 2'])])
    expect(ids[0]?.items).toEqual(['photos', 'photos-2', 'item-3', 'main', 'photos-2-2'])
  })

  it('stays when lines are added above it', () => {
    const first = settle([three])
    const shifted = makeReading('a.txt', ['New on top', ...three.digest.items.map(({ headline }) => headline)], {}, 7)
    expect(settle([shifted], again(first.lock)).ids[0]?.items).toEqual(['new-on-top', ...threeIds])
  })

  it('stays when its headline is corrected, and when that is taken back', () => {
    const first = settle([three])
    const corrected = edit(three, ([one, ...rest]) => [
      { ...(one as Item), headline: 'Armenia joins the court' },
      ...rest,
    ])
    const second = settle([corrected], again(first.lock))
    expect(second.ids[0]?.items).toEqual(threeIds)
    expect(settle([three], again(second.lock)).ids[0]?.items).toEqual(threeIds)
  })

  it('stays when a slip in its line is corrected', () => {
    const first = settle([makeReading('a.txt', ['Rome Statue ratified by Armenia', 'Peace talks'])])
    const second = settle(
      [makeReading('a.txt', ['Rome Statute ratified by Armenia', 'Peace talks'])],
      again(first.lock),
    )
    expect(second.ids[0]?.items).toEqual(['rome-statue-ratified-by-armenia', 'peace-talks'])
  })

  it('stays when its headline turns out to begin a line earlier', () => {
    const first = settle([three])
    const grown = edit(three, ([one, two, last]) => [
      { ...(one as Item), lines: [1, 1] },
      { ...(two as Item), headline: 'Baku, Yerevan: Peace talks resume', lines: [2, 5] },
      last as Item,
    ])
    expect(settle([grown], again(first.lock)).ids[0]?.items).toEqual(threeIds)
  })

  it('stays as an anchor of the item that it is merged into, and comes back when they are parted', () => {
    const first = settle([three])
    const merged = edit(three, ([one, , last]) => [{ ...(one as Item), lines: [1, 5] }, last as Item])
    const second = settle([merged], again(first.lock))
    expect(second.ids[0]?.items).toEqual(['rome-statute-ratified', 'photos'])
    const archive = bindArchive(second.readings, [{ file: 'a.txt', bytes: new Uint8Array() }], publication)
    const [issue] = archive.issues
    const [item, other] = issue?.digest.items ?? []
    if (!issue || !item || !other) throw new Error('no item')
    expect(second.addresses.oldFragments(issue, item)).toEqual(['peace-talks-resume'])
    expect(second.addresses.oldFragments(issue, other)).toEqual([])
    expect(second.addresses.item(issue, item)).toBe('issues/2023-10-11/#rome-statute-ratified')
    expect(second.addresses.asSent(issue, 12)).toBe('issues/2023-10-11/source/#L12')
    expect(settle([three], again(second.lock)).ids[0]?.items).toEqual(threeIds)
  })

  it('waits in the lock while its digest has no items', () => {
    const first = settle([three])
    const second = settle([edit(three, () => [])], again(first.lock))
    expect(settle([three], again(second.lock)).ids[0]?.items).toEqual(threeIds)
  })

  it('is not given to another headline that later comes to its line', () => {
    const first = settle([makeReading('a.txt', ['Rome Statute ratified'])])
    const second = settle([makeReading('a.txt', ['Weather'])], again(first.lock))
    expect(second.ids[0]?.items).toEqual(['weather'])
    const [issue] = bindArchive(second.readings, [{ file: 'a.txt', bytes: new Uint8Array() }], publication).issues
    if (!issue?.digest.items[0]) throw new Error('no item')
    expect(second.addresses.oldFragments(issue, issue.digest.items[0])).toEqual(['rome-statute-ratified'])
  })
})

describe('the addresses of topics, sources and authors', () => {
  const source = (name: string) => ({ name, kind: 'organisation' as const, evidence: name })
  const naming = (names: string[]) =>
    edit(makeReading('a.txt', []), () =>
      names.map((name, at) => makeItem(name, at + 1, at + 1, { sources: [source(name)], authors: [name] })),
    )

  it('are distinct for names that look alike, whatever the order of the digests', () => {
    const one = settle([naming(['AB', 'A B', 'a  b', 'A.B.'])]).addresses
    const other = settle([naming(['A.B.', 'A B', 'AB'])]).addresses
    const found = ['AB', 'A B', 'A.B.'].map((name) => one.source(name))
    expect(new Set(found).size).toBe(3)
    expect(found).toEqual(['AB', 'A B', 'A.B.'].map((name) => other.source(name)))
    expect(one.author('a b')).toBe(one.author('A B'))
  })

  it('stay when a name comes that would have them', () => {
    const first = settle([naming(['Ab'])])
    const second = settle([naming(['A.b.', 'Ab'])], again(first.lock))
    expect(second.addresses.source('Ab')).toBe('sources/ab/')
    expect(second.addresses.source('A.b.')).toBe('sources/ab-2/')
  })

  it('lead on from a name that has become an alias', () => {
    const first = settle([naming(['HRW', 'Human Rights Watch'])])
    expect(first.moved).toEqual([])
    const settings = { ...publication, aliases: { 'Human Rights Watch': ['HRW'] } }
    const second = settle([naming(['HRW'])], again(first.lock), settings)
    expect(second.addresses.source('HRW')).toBe('sources/human-rights-watch/')
    expect(second.moved).toEqual([
      { from: 'sources/hrw/', to: 'sources/human-rights-watch/' },
      { from: 'authors/hrw/', to: 'authors/human-rights-watch/' },
    ])
  })

  it('of topics go by their id', () => {
    const settings = { ...publication, topics: [{ id: 'courts', title: 'Courts', phrases: ['ICJ'], not: [] }] }
    expect(settle([], emptyLock(), settings).addresses.topic('courts')).toBe('topics/courts/')
  })

  it('are refused to what was given none', () => {
    expect(() => settle([]).addresses.topic('none')).toThrow('No address')
  })
})

describe('for any digests', () => {
  const headlines = fc.array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Photos', 'photos', '日本語', 'con', 'x'.repeat(300))),
  )
  const archive = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-c]{1,2}$/), headlines), { selector: ([name]) => name })
  const toReadings = (files: [string, string[]][]) =>
    files.map(([name, lines]) => makeReading(`${name}.txt`, lines, { date: '2024-01-01' }))

  it('addresses are unique, short and safe', () => {
    fc.assert(
      fc.property(archive, (files) => {
        const { ids } = settle(toReadings(files))
        for (const all of [ids.map(({ id }) => id), ...ids.map(({ items }) => items)]) {
          expect(new Set(all).size).toBe(all.length)
          for (const id of all) {
            expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
            expect(id.length).toBeLessThanOrEqual(80)
          }
        }
      }),
    )
  })

  it('a second build changes nothing, and another digest or another line moves nothing', () => {
    fc.assert(
      fc.property(archive, headlines, (files, more) => {
        const readings = toReadings(files)
        const first = settle(readings)
        const text = writeLock(first.lock)
        expect(readLock(text).messages).toEqual([])
        const second = settle(readings, readLock(text).lock)
        expect(writeLock(second.lock)).toBe(text)
        expect(second.ids).toEqual(first.ids)

        const later = [makeReading('0.txt', more, { date: '2024-01-01' }), ...readings.map((one) => shift(one, 5))]
        const third = settle(later, readLock(text).lock)
        expect(third.ids.slice(1)).toEqual(first.ids)
      }),
    )
  })

  it('no fragment once given is ever lost', () => {
    fc.assert(
      fc.property(headlines, fc.array(headlines, { maxLength: 4 }), (last, builds) => {
        let lock = emptyLock()
        const given = new Set<string>()
        for (const lines of [...builds, [...last, 'One more']]) {
          const settled = settle([makeReading('a.txt', lines, { date: '2024-01-01' })], lock)
          for (const id of settled.ids[0]?.items ?? []) given.add(id)
          lock = again(settled.lock)
          if (settled.ids[0]?.items.length === 0) continue
          const [issue] = bindArchive(
            settled.readings,
            [{ file: 'a.txt', bytes: new Uint8Array() }],
            publication,
          ).issues
          if (!issue) throw new Error('no issue')
          const anchors = issue.digest.items.flatMap((item) => [
            item.id,
            ...settled.addresses.oldFragments(issue, item),
          ])
          expect(anchors.sort()).toEqual([...given].sort())
        }
      }),
    )
  })
})

function shift(reading: Reading, by: number): Reading {
  const lines = reading.lines.map((line) => ({ ...line, line: line.line + by }))
  return {
    ...edit(reading, (items) => items.map((item) => ({ ...item, lines: [item.lines[0] + by, item.lines[1] + by] }))),
    lines,
  }
}

it('gives out ten thousand of one name without counting from two each time', () => {
  const segments = giveSegments([])
  const given = Array.from({ length: 10_000 }, () => segments.claim('photos'))
  expect(new Set(given).size).toBe(10_000)
  expect(given.at(-1)).toBe('photos-10000')
})
