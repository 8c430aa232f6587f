import { createRequire } from 'node:module'
import { parseDocument } from 'yaml'
import { type EditionFormat, editionFormats } from '../../digest/edition.js'
import { isoDate } from '../../digest/iso-date.js'
import { languageTag } from '../../digest/language-tag.js'

/** Few digests have front matter: only for them is it loaded. */
const require = createRequire(import.meta.url)
const matterOf = (): typeof import('gray-matter') => require('gray-matter')

/** What a digest says of itself above its text. */
export interface FrontMatter {
  /** Its lines, from 1, both rules included. */
  lines: [number, number]
  title?: string
  date?: string
  language?: string
  address?: string
  /** The digest is a text edition that Newsbinder has written: its marks say what each line is. */
  edition?: EditionFormat
  messages: { line: number; code: string; text: string }[]
}

/** Which field each key fills. Any other key is ignored with a message: front matter configures nothing. */
const fields = {
  title: 'title',
  date: 'date',
  language: 'language',
  lang: 'language',
  address: 'address',
  url: 'address',
  edition: 'edition',
} as const

const keys = Object.keys(fields).join(', ')
const looksLikeField = /^(?:[\w-]+\s*:.*|\s*-\s.*|\s+\S.*|#.*|)$/
const mostLines = 200

/**
 * Front matter is what stands between a first line that is exactly `---` and the next such line, where that is YAML
 * with keys; a digest may as well begin with a rule. It is only ever read as YAML, whatever it says it is.
 */
export function readFrontMatter(lines: string[]): FrontMatter | undefined {
  if (lines[0]?.replace(/^\uFEFF/, '') !== '---') return undefined
  const end = lines.findIndex((line, index) => index > 0 && index < mostLines && line === '---')
  if (end < 0) return undefined
  const inside = lines.slice(1, end)
  const found: FrontMatter = { lines: [1, end + 1], messages: [] }
  let data: Record<string, unknown>
  try {
    data = matterOf()(`---\n${inside.join('\n')}\n---\n`, { language: 'yaml', engines }).data
  } catch (error) {
    if (!inside.every((line) => looksLikeField.test(line))) return undefined
    found.messages.push({
      line: 2,
      code: 'front-matter-broken',
      text: `Front matter is no YAML and was left out (${error instanceof Error ? error.message.split('\n')[0] : 'unreadable'})`,
    })
    return found
  }
  if (Object.keys(data).length === 0) return undefined
  for (const [key, value] of Object.entries(data)) take(found, key, value, lineOf(inside, key))
  return found
}

function take(found: FrontMatter, key: string, value: unknown, line: number): void {
  const field = Object.hasOwn(fields, key) ? fields[key as keyof typeof fields] : undefined
  if (!field) {
    found.messages.push({
      line,
      code: 'front-matter-unknown',
      text: `Front matter key “${key}” is not used (known: ${keys})`,
    })
    return
  }
  const said = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
  const text = read[field](said)
  if (text === undefined) {
    found.messages.push({
      line,
      code: 'front-matter-value',
      text: `Front matter key “${key}” should be ${expected[field]}`,
    })
  } else Object.assign(found, { [field]: text })
}

/** The day of a date and time; only one that the calendar has. */
function calendarDate(said: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(said) ?? []
  return year === undefined ? undefined : isoDate(Number(year), Number(month), Number(day))
}

type Field = (typeof fields)[keyof typeof fields]

const words = (said: string): string | undefined => (said === '' ? undefined : said)

/** How each field is read from what is said; undefined where it is not what it should be. */
const read: Record<Field, (said: string) => string | undefined> = {
  title: words,
  date: calendarDate,
  language: languageTag,
  address: words,
  edition: (said) => editionFormats.find((format) => format === said),
}
const expected: Record<Field, string> = {
  title: 'a text',
  date: 'a date as 2024-02-01',
  language: 'a language tag such as en, hy or pt-BR',
  address: 'an address',
  edition: editionFormats.join(' or '),
}

/** gray-matter runs front matter marked as JavaScript unless its engines are replaced, and keeps failures in a cache unless it is given options. */
const engines = {
  yaml: { parse: parseYaml, stringify: refuse },
  javascript: { parse: refuse, stringify: refuse },
  json: { parse: refuse, stringify: refuse },
}

function parseYaml(text: string): object {
  const document = parseDocument(text, { schema: 'core' })
  if (document.errors[0]) throw document.errors[0]
  const data: unknown = document.toJS({ maxAliasCount: 20 })
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {}
}

function refuse(): never {
  throw new Error('front matter is YAML')
}

function lineOf(inside: string[], key: string): number {
  const at = inside.findIndex((line) => line.trimStart().replace(/^["']/, '').startsWith(key))
  return at + 2
}
