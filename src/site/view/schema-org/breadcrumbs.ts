import { type Context, places, withPlainSpaces } from '../context.js'
import { addressesFrom, type Thing } from './thing.js'

/** The lists that pages stand in, by the first folder of their addresses. */
const lists: Record<string, (context: Context) => { name: string; address: string }> = {
  issues: ({ words }) => ({ name: words.archive.title, address: places.archive }),
  topics: ({ words }) => ({ name: words.topics.title, address: places.topics }),
  stories: ({ words }) => ({ name: words.stories.title, address: places.stories }),
  sources: ({ words }) => ({ name: words.sources.title, address: places.sources }),
  authors: ({ words }) => ({ name: words.authors.title, address: places.authors }),
  people: ({ words }) => ({ name: words.people.title, address: places.people }),
  places: ({ words }) => ({ name: words.places.title, address: places.places }),
  organisations: ({ words }) => ({ name: words.organisations.title, address: places.organisations }),
}

/** The way down to a page from the front page; none for the lists themselves, which are one step from it. */
export function breadcrumbs(title: string, address: string, context: Context): Thing[] {
  const [folder = ''] = address.split('/')
  const list = lists[folder]?.(context)
  if (list === undefined || list.address === address) return []
  const addressOf = addressesFrom(address, context)
  const way = [{ name: context.archive.publication.title, address: places.home }, list, { name: title, address }]
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: way.map(({ name, address }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: withPlainSpaces(name),
        item: addressOf(address),
      })),
    },
  ]
}
