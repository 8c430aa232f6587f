import type { Issue } from '../../archive/archive.js'
import { languageOf } from '../../archive/mentions.js'
import type { Item } from '../../digest/schema.js'
import { type Context, itemTitle } from '../view/context.js'
import { type CitedName, citedName } from './author.js'

/** An item in its issue as CSL-JSON, which reference managers read (Citation Style Language 1.0.2, data schema). */
export interface Reference {
  /** Unique in the archive and as permanent as the item's address. */
  id: string
  type: 'article-magazine'
  author?: CitedName[]
  title: string
  'container-title': string
  /** The issue's number. */
  issue?: string
  issued?: { 'date-parts': [[year: number, month: number, day: number]] }
  language: string
  URL?: string
}

/** What others cite: the item as it stands in the digest, at the address that never changes. */
export function referenceOf(issue: Issue, item: Item, context: Context): Reference {
  const { words, archive, addresses } = context
  const { id, date, number } = issue.digest
  const language = languageOf({ issue, item })
  const url = context.absolute(addresses.item(issue, item))
  return {
    id: `${id}-${item.id}`,
    type: 'article-magazine',
    ...(item.authors.length === 0 ? {} : { author: item.authors.map((name) => citedName(oneLine(name), language)) }),
    title: oneLine(itemTitle(item, words).text),
    'container-title': oneLine(archive.publication.title),
    ...(number === undefined ? {} : { issue: String(number) }),
    ...(date === undefined ? {} : { issued: { 'date-parts': [dateParts(date)] } }),
    language,
    ...(url === undefined ? {} : { URL: url }),
  }
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

function dateParts(date: string): [number, number, number] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return [year, month, day]
}
