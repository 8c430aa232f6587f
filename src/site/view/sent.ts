import type { Issue } from '../../archive/archive.js'
import type { Row, SentLine } from '../../digest/schema.js'
import { downloadName, jsonAddress } from '../files.js'
import type { Words } from '../words/words.js'
import { type Context, contextOf, fileStem, issueName, keepTogether } from './context.js'
import { fileSize } from './file-size.js'
import type { Format } from './format.js'
import { type Head, headOf } from './head.js'
import { spoken, type Tongue, tongueOf } from './language.js'
import type { Piece } from './piece.js'
import { repairedPieces, type SentPiece, slicePieces } from './repairs.js'

/** The page of one issue as sent: each line beside what it was taken for. */
export interface SentView {
  head: Head
  name: string
  meta: Piece[]
  hasRepairs: boolean
  /** Links to the lines that an editor should look at. */
  unsure: Piece[]
  /** "and 12 more", where there are too many to name. */
  more?: string
  /** The lines'. */
  tongue?: Tongue
  lines: SentLineView[]
}

export interface SentLineView {
  id: string
  number: string
  /** For the stylesheet: "starts", "heads unsure". */
  classes: string
  rows: SentRowView[]
}

export interface SentRowView {
  role: string
  /** "97 %", or who said so. */
  certainty: string
  pieces: SentPiece[]
  /** What else it might be, and what to write where. */
  doubt?: { question: string; file: string; rows: string }
}

/** As many unsure lines as are named above the text. */
const named = 20

/** Makes the page of an issue as sent. The digest's text is not touched: no space and no dash is set. */
export function sentView(issue: Issue, site: Context): SentView {
  const context = contextOf(issue, site)
  const { words, addresses, archive, format } = context
  const name = issueName(issue, format)
  const unsure = issue.lines.filter(({ rows }) => rows.some(isUnsure))
  const folder = addresses.issue(issue)
  const { issueJson } = archive.publication.outputs
  const file = downloadName(issue.digest.file)
  return {
    head: headOf(context, {
      title: words.sent.title(name),
      address: addresses.asSent(issue),
      digestLanguage: issue.digest.language,
      nav: 'archive',
      description: words.sent.about,
    }),
    name: words.sent.title(name),
    meta: [
      { text: words.sent.backToIssue, address: folder },
      {
        text: words.sent.download(issue.digest.file.split('/').at(-1) ?? file, fileSize(issue.bytes.length, context)),
        address: folder + file,
      },
      ...(issueJson ? [{ text: words.sent.json, address: jsonAddress(issue, addresses) }] : []),
    ],
    hasRepairs: issue.lines.some(({ text, repaired }) => repaired !== undefined && repaired !== text),
    unsure: unsure.slice(0, named).map(({ line }) => ({
      text: keepTogether(words.sent.line(format.number(line))),
      address: addresses.asSent(issue, line),
    })),
    ...(unsure.length > named ? { more: words.sent.unsureMore(format.number(unsure.length - named)) } : {}),
    ...spoken(tongueOf('', issue.digest.language, context)),
    lines: sentLines(issue, words, format),
  }
}

function sentLines(issue: Issue, words: Words, format: Format): SentLineView[] {
  const starts = new Set(issue.digest.items.map(({ lines }) => lines[0]))
  const file = `${fileStem(issue.digest.file)}.labels`
  return issue.lines.map((line) => {
    const roles = line.rows.map(({ role }) => role)
    const heads = roles.includes('section') || roles.includes('break')
    const classes = [heads ? 'heads' : starts.has(line.line) ? 'starts' : '', line.rows.some(isUnsure) ? 'unsure' : '']
    return {
      id: `L${line.line}`,
      number: format.number(line.line),
      classes: classes.filter((name) => name !== '').join(' '),
      rows: sentRows(line, issue, file, words, format),
    }
  })
}

function sentRows(line: SentLine, issue: Issue, file: string, words: Words, format: Format): SentRowView[] {
  const pieces = repairedPieces(line.text, line.repaired, issue.edits, words)
  let at = 0
  return line.rows.map((row, index) => {
    const found = row.text === '' ? -1 : line.text.indexOf(row.text, at)
    const start = found < 0 ? at : found
    const end = start + row.text.length
    at = end
    return {
      role: words.sent.role(words.roles[row.role].name, row.role),
      certainty: row.corrected === true ? words.sent.corrected : percent(row.confidence, format),
      pieces: slicePieces(pieces, start, end),
      ...(isUnsure(row) ? { doubt: doubt(line, index, file, words) } : {}),
    }
  })
}

function isUnsure(row: Row): boolean {
  return row.band === 'review' && row.corrected !== true
}

/** Rounded down: 99.6 % is not certain. */
function percent(confidence: number, format: Format): string {
  return format.percent(Math.floor(confidence * 100))
}

/** The rows of the line as they would stand in the `.labels` file if the other reading were right. */
function doubt(
  line: SentLine,
  index: number,
  file: string,
  words: Words,
): { question: string; file: string; rows: string } {
  const row = line.rows[index]
  const other = row?.runnerUp
  const role = row === undefined ? '' : words.roles[row.role].phrase
  const question = other === undefined ? words.sent.askAlone(role) : words.sent.ask(role, words.roles[other].phrase)
  const whole = line.rows.filter(({ text }) => text !== '').length < 2
  const rows = line.rows.flatMap((each, at) => {
    const said = at === index ? (other ?? each.role) : each.role
    const text = whole || each.text === '' ? '' : `  ${each.text.trim()}`
    const name = said === each.role && each.starts === true ? `${said}!` : said
    return said === 'break' && at === index && each.role !== 'break'
      ? [`${line.line}  break`, `${line.line}  ${each.role}${text}`]
      : [`${line.line}  ${name}${text}`]
  })
  return { question, file, rows: rows.join('\n') }
}
