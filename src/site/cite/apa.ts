import { writtenDate } from '../../digest/calendar.js'
import { withPlainSpaces } from '../view/context.js'
import { formatOf } from '../view/format.js'
import type { Words } from '../words/words.js'
import type { CitedName } from './author.js'
import type { Reference } from './reference.js'

/** A citation in three pieces: the middle one, the publication's name, is set in italics. */
export interface ApaCitation {
  before: string
  work: string
  after: string
}

/** More authors than this, and all but the first and the last are left out (APA, 7th edition, 9.8). */
const mostAuthors = 20

/** A reference as the APA style has it (7th edition). Words of the digest stay as they are, quotation marks included. */
export function apaOf(reference: Reference, words: Words): ApaCitation {
  const { author = [], title, issue, issued, URL: url } = reference
  const when = `(${issued === undefined ? words.cite.undated : dateIn(issued, words)})`
  const names = namesOf(author, words)
  const before = names === '' ? `${closed(title)} ${when}. ` : `${closed(names)} ${when}. ${closed(title)} `
  const work = reference['container-title']
  const number = issue === undefined ? '' : `, ${issue}`
  return { before, work, after: `${closed(work + number).slice(work.length)}${url === undefined ? '' : ` ${url}`}` }
}

function dateIn({ 'date-parts': [parts] }: NonNullable<Reference['issued']>, { cite, language }: Words): string {
  const [year, month, day] = parts
  const iso = writtenDate({ year, month, day })
  const format = formatOf(language)
  return cite.date({
    year: String(year),
    month: format.month(iso),
    day: String(day),
    dayMonth: withPlainSpaces(format.dayMonth(iso)),
  })
}

/** "Gogh, V. van", "Human Rights Watch" */
function nameOf(name: CitedName): string {
  if ('literal' in name) return name.literal
  const { family, given, suffix, 'non-dropping-particle': particle } = name
  const surname = particle === undefined ? family : `${particle} ${family}`
  return [surname, initialsOf(given), ...(suffix === undefined ? [] : [suffix])].join(', ')
}

/** "Jean-Paul A." is "J.-P. A." */
function initialsOf(given: string): string {
  return (given.match(/[\s.-]*\p{L}[^\s.-]*/gu) ?? [])
    .map((word) => `${/^\.?-/.test(word) ? '-' : ' '}${/\p{L}\p{M}*/u.exec(word)?.[0].toUpperCase()}.`)
    .join('')
    .trim()
}

function namesOf(author: CitedName[], { cite }: Words): string {
  const names = author.map(nameOf)
  const last = names.at(-1)
  if (last === undefined || names.length === 1) return last ?? ''
  if (names.length > mostAuthors) return `${names.slice(0, mostAuthors - 1).join(', ')}, … ${last}`
  // Two names with the second one whole need no comma to be told apart.
  const comma = names.length === 2 && 'literal' in (author[1] as CitedName) ? '' : ','
  return `${names.slice(0, -1).join(', ')}${comma} ${cite.and} ${last}`
}

/** A text with a full stop at its end, unless it has an end of its own; the stop goes inside closing quotation marks. */
function closed(text: string): string {
  const [, words = text, marks = ''] = /^(.*?)(["'”’]*)$/su.exec(text) ?? []
  return /[.!?]$/.test(words) ? text : `${words}.${marks}`
}
