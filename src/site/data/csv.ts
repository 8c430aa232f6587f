import type { ArchiveFormat } from './format.js'
import { type ItemRecord, type RecordContext, recordsOf } from './record.js'

/** What a spreadsheet shows of an item, column by column. Lists have a semicolon between their parts. */
const columns: [name: string, cell: (record: ItemRecord, context: RecordContext) => string | number | undefined][] = [
  ['issue', ({ issue }) => issue],
  ['date', ({ date }) => date],
  ['number', ({ number }) => number],
  ['position', ({ position }) => position],
  ['kind', ({ kind }) => kind],
  ['section', ({ section }) => section],
  ['category', ({ category }) => category],
  ['headline', ({ headline }) => headline],
  ['headline_from', ({ headlineFrom }) => headlineFrom],
  ['subheads', ({ subheads }) => subheads.join('\n')],
  ['authors', ({ authors }) => list(authors)],
  ['sources', ({ sources }) => list(sources.map(({ name }) => name))],
  ['people', ({ people }) => list(people)],
  ['places', ({ places }) => list(places)],
  ['organisations', ({ organisations }) => list(organisations)],
  ['topics', ({ topics: ids }, { topics }) => list(ids.map((id) => topics.get(id) ?? id))],
  ['text', ({ text }) => text],
  ['links', ({ links }) => links.map(({ label, url }) => (url === undefined ? label : `${label} <${url}>`)).join('\n')],
  ['credit', ({ credit }) => credit],
  ['language', ({ language }) => language],
  ['first_line', ({ lines }) => lines[0]],
  ['last_line', ({ lines }) => lines[1]],
  ['confidence', ({ confidence }) => confidence],
  ['address', ({ address }) => address],
  ['goes_on_from', ({ goesOnFrom }) => goesOnFrom],
]

/**
 * An item a row (RFC 4180), for spreadsheets. It begins with a byte order mark: without it Excel takes UTF-8 for the
 * system's old encoding, and all other readers of tables pass over it. Programs have the NDJSON.
 */
export const csv: ArchiveFormat = {
  ending: 'csv',
  start: () => `\ufeff${row(columns.map(([name]) => name))}`,
  issue: (issue, context) =>
    recordsOf(issue, context)
      .map((record) => row(columns.map(([, cell]) => cell(record, context))))
      .join(''),
  between: '',
  end: '',
}

const list = (names: string[]): string => names.join('; ')

/** What a spreadsheet takes for the start of a formula, in its full-width forms too; it may run, and send what it reads. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

function row(cells: (string | number | undefined)[]): string {
  return `${cells.map(quoted).join(',')}\r\n`
}

function quoted(cell: string | number | undefined): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const text = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
