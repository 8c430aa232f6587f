import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf } from '../../src/cache/hash-of.js'
import { LostRecord, type Store } from '../../src/cache/store.js'
import { type KnownInput, keepReadings } from '../../src/parser/kept/keep-readings.js'
import { type DigestInput, readArchive } from '../../src/parser/parse.js'
import { emptyPublication, type Publication } from '../../src/publication/publication.js'
import { allotments, council, valley } from './misread.js'

const sizes = { least: 2, most: 4 }
const unknown = emptyPublication('')

/** A store that counts what is written, and can lose things. */
function storeInMemory() {
  const records = new Map<string, Uint8Array>()
  const lost = new Set<string>()
  const store: Store = {
    has: (key) => records.has(key),
    read: (key) => (lost.has(key) ? undefined : records.get(key)),
    write: (key, value) => {
      records.set(key, value)
      lost.delete(key)
    },
    close: () => undefined,
  }
  return { store, records, lose: (key: string) => lost.add(key) }
}

/** An archive as it lies in a folder: a digest's text and its corrections, by its file. */
type Folder = Record<string, { text: string; labels?: string }>

const inputsOf = (folder: Folder): DigestInput[] =>
  Object.keys(folder)
    .sort()
    .map((file) => {
      const { text, labels } = folder[file] as Folder[string]
      return { file, bytes: new TextEncoder().encode(text), ...(labels !== undefined && { labels }) }
    })

const known = (folder: Folder, onLoad: (file: string) => void = () => undefined): KnownInput[] =>
  inputsOf(folder).map((input) => ({
    file: input.file,
    hash: hashOf(input.bytes),
    ...(input.labels !== undefined && { labelsHash: hashOf(input.labels) }),
    load: () => {
      onLoad(input.file)
      return input
    },
  }))

const asRead = (folder: Folder, publication: Publication): string[] =>
  readArchive(inputsOf(folder), publication, undefined, sizes).map(({ digest, lines, edits }) =>
    JSON.stringify({ digest, lines, edits }),
  )

const asKept = async (folder: Folder, publication: Publication, store: Store): Promise<string[]> =>
  (await keepReadings(known(folder), publication, store, sizes)).map((reading) => JSON.stringify(reading.load()))

const texts = [...council, ...valley, ...allotments]
const weekly = (count: number): Folder =>
  Object.fromEntries(
    Array.from({ length: count }, (_, week) => [
      `2001-0${1 + Math.floor(week / 4)}-${10 + (week % 4) * 5}.txt`,
      { text: (texts[week % texts.length] as string).replace(/June|May/g, `May ${week}`) },
    ]),
  )

type Change = (folder: Folder, publication: Publication) => [Folder, Publication]

const place = fc.nat(1000)
const fileAt = (folder: Folder, at: number): string => Object.keys(folder).sort()[at % Object.keys(folder).length] ?? ''

const anEdit = fc.tuple(place, place, fc.constantFrom('Lambs', 'A Line of Its Own', '', 'It rains. It pours.')).map(
  ([at, line, words]): Change =>
    (folder, publication) => {
      const file = fileAt(folder, at)
      const lines = folder[file]?.text.split('\n') ?? []
      lines.splice(line % lines.length, 1, words)
      return [{ ...folder, [file]: { ...folder[file], text: lines.join('\n') } }, publication]
    },
)
const anAddition = fc.tuple(place, fc.constantFrom(...texts)).map(
  ([at, text]): Change =>
    (folder, publication) => [
      { ...folder, [`${fileAt(folder, at).slice(0, 10)}-${at % 7}.txt`]: { text } },
      publication,
    ],
)
const aRemoval = place.map(
  (at): Change =>
    (folder, publication) => {
      const { [fileAt(folder, at)]: _, ...others } = folder
      return [Object.keys(others).length > 0 ? others : folder, publication]
    },
)
const aCorrection = fc.tuple(place, fc.nat(30), fc.constantFrom('headline', 'section', 'paragraph', 'furniture')).map(
  ([at, line, role]): Change =>
    (folder, publication) => {
      const file = fileAt(folder, at)
      const text = folder[file]?.text ?? ''
      return [{ ...folder, [file]: { text, labels: `${line + 1}\t${role}\n` } }, publication]
    },
)
const anAnswer = fc.constantFrom('Up on the Moor', 'Next Sitting …', 'Council').map(
  (like): Change =>
    (folder, publication) => [folder, { ...publication, reading: { lines: [{ like, are: 'section' }] } }],
)
const aSetting = fc.tuple(place, fc.constantFrom('Moor and River', undefined)).map(
  ([at, title]): Change =>
    (folder, publication) => [
      folder,
      { ...publication, digests: title === undefined ? {} : { [fileAt(folder, at)]: { title, items: [] } } },
    ],
)
const aChange = fc.oneof(
  { weight: 4, arbitrary: anEdit },
  { weight: 2, arbitrary: anAddition },
  { weight: 2, arbitrary: aRemoval },
  { weight: 3, arbitrary: aCorrection },
  { weight: 1, arbitrary: anAnswer },
  { weight: 1, arbitrary: aSetting },
)

describe('readings that are kept', () => {
  test('are those of a reading without a store, to the byte, whatever has changed since', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aChange, { minLength: 1, maxLength: 5 }), async (changes) => {
        const { store } = storeInMemory()
        let [folder, publication] = [weekly(10), unknown] as [Folder, Publication]
        await asKept(folder, publication, store)
        for (const change of changes) {
          ;[folder, publication] = change(folder, publication)
          expect(await asKept(folder, publication, store)).toEqual(asRead(folder, publication))
        }
      }),
      { numRuns: 12 },
    )
  })

  test('are read again where any record is missing or broken, and are the same', async () => {
    const folder = weekly(7)
    const { store, records, lose } = storeInMemory()
    const before = await asKept(folder, unknown, store)
    for (const key of [...records.keys()]) {
      const isReading = new TextDecoder().decode(records.get(key)).startsWith('{"digest"')
      if (isReading) continue
      lose(key)
      expect(await asKept(folder, unknown, store)).toEqual(before)
      records.set(key, new Uint8Array(9))
      expect(await asKept(folder, unknown, store)).toEqual(before)
    }
  })

  test('say so where they are asked for and are lost', async () => {
    const { store, records, lose } = storeInMemory()
    const readings = await keepReadings(known(weekly(3)), unknown, store, sizes)
    for (const key of records.keys()) lose(key)
    for (const reading of readings) expect(() => reading.load()).toThrow(LostRecord)
  })

  test('load no digest that is known', async () => {
    const folder = weekly(9)
    const { store } = storeInMemory()
    const loaded: string[] = []
    const load = (file: string) => loaded.push(file)
    await keepReadings(known(folder, load), unknown, store, sizes)
    expect([...loaded].sort()).toEqual(Object.keys(folder).sort())
    loaded.length = 0
    const before = await keepReadings(known(folder, load), unknown, store, sizes)
    expect(loaded).toEqual([])
    const [first = ''] = Object.keys(folder)
    const text = folder[first]?.text.replace('Dredger', 'Digger') ?? ''
    const after = await keepReadings(known({ ...folder, [first]: { text } }, load), unknown, store, sizes)
    expect(loaded).toEqual([first])
    expect(after.filter(({ key }, index) => key !== before[index]?.key).map(({ file }) => file)).toEqual([first])
  })

  test('say without being loaded what an editor should look at', async () => {
    const folder = { 'a.txt': { text: 'News\n\nA Headline\n\nBy Jo Ek\n' } }
    const { store } = storeInMemory()
    await keepReadings(known(folder), unknown, store)
    const [kept] = await keepReadings(known(folder), unknown, store)
    expect(kept?.messages).toEqual(kept?.load().digest.messages)
    expect(kept?.lostLine).toBeUndefined()
  })
})
