import type { Issue } from '../../../archive/archive.js'
import type { Item } from '../../../digest/schema.js'
import { originalOf } from '../../cite/original.js'
import { isOutgoing } from '../../href.js'
import { type Context, issueName, withPlainSpaces } from '../context.js'
import { periodical } from './periodical.js'
import { addressesFrom, type Thing } from './thing.js'

const types: Record<Item['kind'], string> = {
  news: 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  photo: 'Photograph',
}

/** An issue with its items in order, each at its own address. */
export function publicationIssue(issue: Issue, context: Context): Thing {
  const { digest } = issue
  const page = context.addresses.issue(issue)
  const addressOf = addressesFrom(page, context)
  const items = digest.items.map(
    (item, index): Thing => ({
      '@type': 'ListItem',
      position: index + 1,
      item: article(item, addressOf(context.addresses.item(issue, item))),
    }),
  )
  return {
    '@type': 'PublicationIssue',
    '@id': addressOf(page),
    name: digest.title ?? withPlainSpaces(issueName(issue, context.format)),
    issueNumber: digest.number,
    datePublished: digest.date,
    inLanguage: digest.language,
    url: addressOf(page),
    isPartOf: periodical(page, context),
    mainEntity: { '@type': 'ItemList', numberOfItems: items.length, itemListElement: items },
  }
}

/** A headline of ours is a name, and what the item's link leads to is what it is based on. */
function article(item: Item, url: string): Thing {
  const original = originalOf(item)
  const cited = item.links.flatMap(({ url = '' }) => (isOutgoing(url) && url !== original ? [url] : []))
  return {
    '@type': types[item.kind],
    url,
    [item.headlineFrom === 'made' ? 'name' : 'headline']: item.headline,
    articleSection: item.kind === 'photo' ? undefined : item.section,
    inLanguage: item.language,
    author: unlessNone(item.authors.map((name) => ({ '@type': 'Person', name }))),
    creditText: item.credit,
    isBasedOn: original,
    citation: unlessNone([...new Set(cited)]),
  }
}

const unlessNone = <Value>(values: Value[]): Value[] | undefined => (values.length === 0 ? undefined : values)
