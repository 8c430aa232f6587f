import { type Context, places } from './context.js'

/** A feed, as a page's head names it. */
export interface FeedLink {
  title: string
  address: string
  /** Its media type. */
  type: string
}

/** The feeds in a folder of the site, Atom first; none where the site has no address, since entries need one. */
export function feedLinks(folder: string, title: string, { archive }: Pick<Context, 'archive'>): FeedLink[] {
  if (archive.publication.baseUrl === undefined) return []
  return [
    { title, address: folder + places.feed, type: 'application/atom+xml' },
    { title, address: folder + places.jsonFeed, type: 'application/feed+json' },
  ]
}
