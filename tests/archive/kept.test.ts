import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Archive, Mention } from '../../src/archive/archive.js'
import { bindArchive } from '../../src/archive/bind.js'
import { keepArchive, type SettledReading } from '../../src/archive/kept/keep-archive.js'
import { placesOfStates } from '../../src/archive/kept/state-places.js'
import { nonePublished } from '../../src/archive/published.js'
import { hashOf } from '../../src/cache/hash-of.js'
import { LostRecord, openStore, type Store } from '../../src/cache/store.js'
import type { Reading } from '../../src/digest/reading.js'
import { emptyPublication } from '../../src/publication/publication.js'
import { issueOf } from './stories/make.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsbinder-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const publication = {
  ...emptyPublication('Digests'),
  topics: [{ id: 'mines', title: 'Mines', phrases: ['mine'], not: [] }],
  aliases: { 'Harbour Board': ['HB'] },
  stories: { same: [{ item: '2031-01-04.txt:1', earlier: '2031-01-02.txt:2' }], apart: [] },
}

/** Digests whose days, matters and sections are drawn: what comes to the same matter again makes stories. */
const matters = [
  'smelter Talvik strike',
  'harbour Osterval dredging',
  'mine Kirrinmaa flooding',
  'ferry Lund timetable',
]
const itemArbitrary = fc.record({
  matter: fc.nat(matters.length - 1),
  verb: fc.constantFrom('begins', 'ends', 'goes on', 'is asked about'),
  section: fc.option(fc.constantFrom('Work', 'Sea'), { nil: undefined }),
  speaker: fc.constantFrom('Ida Talvik', 'Talvik', 'Jon Aster', 'HB', 'Harbour Board'),
})
type Drawn = typeof itemArbitrary extends fc.Arbitrary<infer Item> ? Item : never

function readingOf(day: number, items: Drawn[]): Reading {
  const told = items.map(({ matter, verb, section, speaker }) => ({
    headline: `The ${matters[matter]} ${verb}`,
    text: `${speaker} said that the ${matters[matter]} ${verb}. Talvik was told of 14.5 million.`,
    topics: matters[matter]?.startsWith('mine') ? ['mines'] : [],
    sources: [
      {
        name: speaker,
        kind: speaker.includes('B') ? ('organisation' as const) : ('person' as const),
        evidence: speaker,
      },
    ],
    named: [
      { name: speaker, kind: speaker.includes('B') ? ('organisation' as const) : ('person' as const), words: speaker },
    ],
    ...(section !== undefined && { section }),
  }))
  return issueOf(`2031-01-${String(day + 1).padStart(2, '0')}`, ...told)
}

const bytes = new Uint8Array(Buffer.from('a digest\nof two lines\n'))
const settledOf = (reading: Reading): SettledReading => {
  const { id, file, date } = reading.digest
  const json = JSON.stringify(reading)
  return { id, file, key: hashOf(json), ...(date !== undefined && { date }), load: () => JSON.parse(json) }
}
const receivedOf = (readings: Reading[]) =>
  new Map(
    readings.map(({ digest: { file } }) => [file, { hash: hashOf(bytes), load: () => ({ file, bytes }) }] as const),
  )

const keep = (readings: Reading[], store: Store): Archive =>
  keepArchive(readings.map(settledOf), receivedOf(readings), publication, nonePublished, store)
const bind = (readings: Reading[]): Archive =>
  bindArchive(
    readings,
    readings.map(({ digest: { file } }) => ({ file, bytes })),
    publication,
  )

/** Everything that an archive shows, as text. */
function shown({ issues, stories, categoryReasons, topics, ...entries }: Archive): string {
  const mention = ({ issue, item, evidence }: Mention) => [issue.place, item.position, evidence]
  const listed = (all: { mentions: Mention[] }[]) =>
    all.map((entry) => ({ ...entry, mentions: entry.mentions.map(mention) }))
  const link = (item: Mention['item']) => {
    const found = stories.links.get(item)
    return [found && { ...found, earlier: mention(found.earlier) }, stories.of.get(item)?.id, categoryReasons.get(item)]
  }
  return JSON.stringify({
    issues: issues.map((issue) => [
      issue.digest,
      issue.lines,
      issue.edits,
      issue.place,
      issue.lineCount,
      [...issue.bytes],
    ]),
    items: issues.flatMap(({ digest }) => digest.items.map((item) => [item.text, item.summary, link(item)])),
    entries: [entries.sources, entries.authors, entries.people, entries.places, entries.organisations].map(listed),
    topics: listed(topics),
    stories: listed(stories.all),
    asked: stories.suggestions.map((asked) => ({
      ...asked,
      later: mention(asked.later),
      earlier: mention(asked.earlier),
    })),
    unheard: stories.unheard,
  })
}

describe('a kept archive', () => {
  const archives = fc.array(fc.array(itemArbitrary, { maxLength: 5 }), { minLength: 1, maxLength: 24 })

  it('is what binding all gives, whatever of it has changed, come or gone since it was kept', () => {
    const changes = fc.array(
      fc.record({
        kind: fc.constantFrom('edit', 'add', 'remove', 'none'),
        at: fc.nat(24),
        items: fc.array(itemArbitrary, { maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 4 },
    )
    let round = 0
    fc.assert(
      fc.property(archives, changes, (digests, changes) => {
        round += 1
        const store = openStore(join(folder, `round-${round}`), 'bound')
        const days = new Map(digests.map((items, at) => [at, readingOf(at, items)]))
        const now = () => [...days.values()]
        expect(shown(keep(now(), store))).toBe(shown(bind(now())))
        for (const { kind, at, items } of changes) {
          if (kind === 'remove') days.delete(at)
          else if (kind === 'add' || (kind === 'edit' && days.has(at))) days.set(at, readingOf(at, items))
          expect(shown(keep(now(), store))).toBe(shown(bind(now())))
        }
      }),
      { numRuns: 25 },
    )
  })

  const weekly = Array.from({ length: 20 }, (_, at) =>
    readingOf(at, [
      { matter: at % 4, verb: 'begins', section: 'Work', speaker: 'Ida Talvik' },
      { matter: (at + 1) % 4, verb: 'goes on', section: undefined, speaker: 'Talvik' },
    ]),
  )

  it('loads no digest again where nothing has changed, and of a changed one those behind it alone', () => {
    keep(weekly, openStore(folder, 'bound'))
    const loaded = (changed?: number): string[] => {
      const files: string[] = []
      const settled = weekly.map((reading, at) => {
        const told = settledOf(at === changed ? readingOf(at, []) : reading)
        const load = () => {
          files.push(told.file)
          return told.load()
        }
        return { ...told, load }
      })
      keepArchive(settled, receivedOf(weekly), publication, nonePublished, openStore(folder, 'bound'))
      return files
    }
    expect(loaded()).toEqual([])
    expect(loaded(19)).toEqual(['2031-01-20.txt'])
    expect(loaded(17).length).toBeLessThan(6)
  })

  it('is bound anew where a part of what was kept is broken, or says so where that is seen too late', () => {
    const clean = shown(bind(weekly))
    keep(weekly, openStore(folder, 'bound'))
    const records = readdirSync(join(folder, 'bound'))
    for (const record of records.filter((_, at) => at % 7 === 0)) {
      const path = join(folder, 'bound', record)
      const before = readFileSync(path)
      writeFileSync(path, before.subarray(0, before.length - 1))
      let found: string | undefined
      try {
        found = shown(keep(weekly, openStore(folder, 'bound')))
      } catch (error) {
        expect(error).toBeInstanceOf(LostRecord)
      }
      if (found !== undefined) expect(found).toBe(clean)
      writeFileSync(path, before)
    }
  })

  it('knows each issue and item by what it says, also after another one has come before it', () => {
    const hashes = (archive: Archive) => new Map(archive.issues.map(({ digest, hash }) => [digest.file, hash]))
    const before = hashes(keep(weekly.slice(1), openStore(folder, 'bound')))
    const after = hashes(keep([readingOf(0, []), ...weekly.slice(1)], openStore(folder, 'bound')))
    for (const [file, hash] of before) expect(after.get(file)).toBe(hash)
    expect(new Set(after.values()).size).toBe(after.size)
  })
})

describe('the states that are kept', () => {
  it('are few, before the newest issue, and stay while an archive grows', () => {
    for (const issues of [1, 2, 17, 100, 1000, 5000]) {
      const places = placesOfStates(issues)
      expect(places.size).toBeLessThanOrEqual(11)
      expect(places.has(issues - 2)).toBe(issues > 1)
      const next = placesOfStates(issues + 1)
      expect([...places].filter((place) => !next.has(place)).length).toBeLessThanOrEqual(2)
    }
  })
})
