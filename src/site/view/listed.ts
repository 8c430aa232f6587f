import type { Mention } from '../../archive/archive.js'
import { languageOf } from '../../archive/mentions.js'
import { type Context, issueName, itemTitle } from './context.js'
import { spoken, type Tongue, tongueOf } from './language.js'

/** An older item in a list of many: its headline, which leads to all the rest. */
export interface ListedView {
  /** "13 Mar 2031"; an issue's name where it has no date. */
  date: string
  headline: string
  /** The headline is ours. */
  made: boolean
  tongue?: Tongue
  address: string
}

/** Makes the view of an item that stands in a list of many. */
export function listedView({ issue, item }: Mention, context: Context): ListedView {
  const { words, format, addresses } = context
  const { date } = issue.digest
  const { text, made } = itemTitle(item, words)
  return {
    date: date === undefined ? issueName(issue, format) : format.shortDate(date),
    headline: text,
    made,
    ...spoken(tongueOf(item.headline, languageOf({ issue, item }), context)),
    address: addresses.item(issue, item),
  }
}
