import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Archive } from '../../src/archive/archive.js'
import { bindArchive } from '../../src/archive/bind.js'
import type { Item } from '../../src/digest/schema.js'
import { readArchive } from '../../src/parser/parse.js'
import { readPublication } from '../../src/publication/read.js'
import { emptyLock } from '../../src/site/addresses/lock.js'
import { settleAddresses } from '../../src/site/addresses/settle.js'
import { settleIssues } from '../../src/site/addresses/settle-issues.js'
import type { Addresses } from '../../src/site/addresses.js'
import { archiveFiles, dataFiles } from '../../src/site/data/files.js'
import { extremes } from './extremes.js'
import { bind, item, reading } from './fixture.js'

type Bound = { archive: Archive; addresses: Addresses }

/** The example digests, read as a build reads them. */
function examples(): Bound {
  const seeds = new URL('../../seeds/', import.meta.url)
  const text = readFileSync(new URL('publication.yml', seeds), 'utf8')
  const { publication } = readPublication(text, { fallbackTitle: 'Examples' })
  if (publication === undefined) throw new Error('no publication')
  const inputs = Object.keys(publication.digests).map((file) => ({ file, bytes: readFileSync(new URL(file, seeds)) }))
  const issues = settleIssues(readArchive(inputs, publication), emptyLock())
  const outputs = { ...publication.outputs, issueJson: true }
  const archive = bindArchive(issues.readings, inputs, { ...publication, outputs })
  return { archive, addresses: settleAddresses(archive, issues, emptyLock()).addresses }
}

/** The archive's files, their pieces joined. */
function filesOf({ archive, addresses }: Bound, most?: number): Map<string, string> {
  const files = new Map<string, string>()
  for (const { name, content } of archiveFiles(archive, addresses, most === undefined ? {} : { most }))
    files.set(name, (files.get(name) ?? '') + String(content))
  return files
}

const base = 'https://example.org/a/'
const bounds: [string, Bound][] = [
  ['the example digests', examples()],
  ['everything that a site must stand', extremes({ baseUrl: base })],
]

/** A published schema, compiled as strictly as can be: it must itself be a good one. */
function validator({ archive, addresses }: Bound, name: string) {
  const schema = [...dataFiles(archive, addresses)].find((file) => file.name === name)?.content
  const ajv = new Ajv2020({ strict: true, allErrors: true })
  addFormats.default(ajv)
  return ajv.compile<{ issue: string; id: string }>(JSON.parse(String(schema)))
}

const itemsOf = ({ issues }: Archive) => issues.flatMap(({ digest }) => digest.items)

describe.each(bounds)('the data of %s', (_, bound) => {
  const { archive, addresses } = bound
  const files = filesOf(bound)

  it('has as NDJSON every item on a line that the published schema knows', () => {
    const validate = validator(bound, 'item.schema.json')
    const lines = files.get('archive.ndjson')?.trimEnd().split('\n') ?? []
    expect(lines).toHaveLength(itemsOf(archive).length)
    const wrong = lines.map((line) => JSON.parse(line)).filter((record) => !validate(record))
    expect(wrong.map(({ id }) => id)).toEqual([])
    expect(validate.errors ?? []).toEqual([])
  })

  it('names in each line the issue, its date and the item’s address', () => {
    const records =
      files
        .get('archive.ndjson')
        ?.trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)) ?? []
    const { baseUrl = '' } = archive.publication
    const expected = archive.issues.flatMap((issue) =>
      issue.digest.items.map((item) => [issue.digest.id, issue.digest.date, baseUrl + addresses.item(issue, item)]),
    )
    expect(records.map(({ issue, date, address }) => [issue, date, address])).toEqual(expected)
  })

  it('has as JSON every issue as its own file has it without the summaries’ trees, by the published schemas', () => {
    const own = [...dataFiles(archive, addresses)]
      .filter(({ name }) => name.endsWith('/digest.json'))
      .map(({ content }) => JSON.parse(String(content)))
    const whole = JSON.parse(files.get('archive.json') ?? '')
    const plain = own.map((digest) => ({
      ...digest,
      items: digest.items.map(({ summary, ...rest }: Item) => {
        expect(summary.type).toBe('root')
        return rest
      }),
    }))
    expect(whole).toEqual({ issues: plain })
    expect(validator(bound, 'archive.schema.json')(whole)).toBe(true)
    const validate = validator(bound, 'digest.schema.json')
    expect(own.filter((digest) => !validate(digest))).toEqual([])
  })

  it('has as CSV a row for every item, with all of its text', () => {
    const rows = readCsv(files.get('archive.csv') ?? '')
    const items = itemsOf(archive)
    expect(rows).toHaveLength(items.length)
    for (const [index, { headline, text, authors, people, lines, section = '' }] of items.entries()) {
      const row = rows[index] ?? {}
      expect([row.headline, row.text, row.section].map(unguarded)).toEqual([headline, text, section])
      expect(unguarded(row.authors)).toBe(authors.join('; '))
      expect(unguarded(row.people)).toBe(people.join('; '))
      expect([row.first_line, row.last_line]).toEqual(lines.map(String))
    }
  })
})

/** Reads a table as strictly as can be: every row has as many cells as the first. */
function readCsv(content: string): Record<string, string>[] {
  return parse(content, { bom: true, columns: true, relax_column_count: false, record_delimiter: '\r\n' })
}

/** A cell without the apostrophe that keeps it from being a formula. */
const unguarded = (cell = '') => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')

const csvOf = (given: Partial<Item>) =>
  filesOf(bind([reading({ file: 'a.txt', items: [item('A', 1, given)] })])).get('archive.csv') ?? ''

describe('the CSV', () => {
  it('says with its first three bytes that it is UTF-8', () => {
    expect([...Buffer.from(csvOf({})).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  it('has no cell that a spreadsheet takes for a formula', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '＝', '＠']) {
      const text = `${start}HYPERLINK("https://example.org","click")`
      const [row] = readCsv(csvOf({ text, headline: text, authors: [text], section: text }))
      expect([row?.text, row?.headline, row?.authors, row?.section]).toEqual(Array(4).fill(`'${text}`))
    }
  })

  it('keeps quotation marks, commas, line ends and spaces at either end', () => {
    const text = ' “A”, "b"\r\nc\n\nd ; e\u00a0 '
    expect(readCsv(csvOf({ text }))[0]?.text).toBe(text)
  })

  it('keeps any text, and its columns apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, headline) => {
        const [row, ...more] = readCsv(csvOf({ text, headline }))
        expect(more).toEqual([])
        expect(Object.keys(row ?? {})).toHaveLength(25)
        expect([row?.text, row?.headline].map(unguarded)).toEqual([text, headline].map(unguarded))
      }),
    )
  })
})

describe('an item that goes on from an earlier one', () => {
  const weeks = [
    reading({
      file: '1.txt',
      date: '2024-01-01',
      items: [item('Editor Mira Talvik Arrested in Dorne', 1, { text: 'Police in Dorne arrested Mira Talvik.' })],
    }),
    reading({
      file: '2.txt',
      date: '2024-01-08',
      items: [item('Court in Dorne Frees Mira Talvik', 1, { text: 'Mira Talvik left the court in Dorne.' })],
    }),
  ]
  const recordsOf = (bound: Bound) => (filesOf(bound).get('archive.ndjson') ?? '').trimEnd().split('\n')

  it('names that one’s address, which an item that others go on from does not', () => {
    const [first, second] = recordsOf(bind(weeks)).map((line) => JSON.parse(line))
    expect(second.goesOnFrom).toBe(first.address)
    expect(first).not.toHaveProperty('goesOnFrom')
  })

  it('changes no earlier line', () => {
    expect(recordsOf(bind(weeks)).slice(0, 1)).toEqual(recordsOf(bind(weeks.slice(0, 1))))
  })
})

describe('an archive too large for one file', () => {
  const weekly = (count: number) =>
    bind(
      Array.from({ length: count }, (_, week) => {
        const date = new Date(Date.UTC(2024, 0, 7 * week + 1)).toISOString().slice(0, 10)
        return reading({ file: `${date}.txt`, date, items: [item('A', 1), item('B', 5)] })
      }),
    )
  const most = 3000

  it('has its issues in several, oldest first, each whole', () => {
    const files = filesOf(weekly(9), most)
    const of = (ending: string) => [...files].filter(([name]) => name.endsWith(ending))
    expect(of('.csv').map(([name]) => name)).toEqual(['archive.csv'])
    expect(of('.ndjson').length).toBeGreaterThan(2)
    expect(of('.ndjson')[1]?.[0]).toBe('archive-2.ndjson')
    for (const [, content] of files) expect(Buffer.byteLength(content)).toBeLessThan(most + 100)
    const issues = of('.json').flatMap(([, content]) => JSON.parse(content).issues)
    expect(issues.map(({ id }) => id)).toEqual(weekly(9).archive.issues.map(({ digest }) => digest.id))
    const lines = of('.ndjson').flatMap(([, content]) => content.trimEnd().split('\n'))
    expect(lines).toHaveLength(18)
  })

  it('leaves the files that are full as they are when issues come', () => {
    const before = filesOf(weekly(9), most)
    const after = filesOf(weekly(10), most)
    for (const ending of ['ndjson', 'json']) {
      const full = [...before].filter(([name]) => name.endsWith(`.${ending}`)).slice(0, -1)
      expect(full.length).toBeGreaterThan(0)
      for (const [name, content] of full) expect(after.get(name)).toBe(content)
    }
  })
})

describe('an archive without items', () => {
  it('has no file that would be empty', () => {
    const files = filesOf(bind([reading({ file: 'a.txt', items: [] })]))
    expect([...files.keys()]).toEqual(['archive.json'])
  })
})

describe('digests', () => {
  const { archive, addresses } = extremes()

  it('are offered as received', () => {
    const files = new Map([...dataFiles(archive, addresses)].map(({ name, content }) => [name, content]))
    expect(files.get('issues/2024-01-05/digest-con.txt')).toBe(archive.issues[2]?.bytes)
  })
})
