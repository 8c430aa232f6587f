import { places } from '../view/context.js'
import type { SiteFeed } from './feed.js'

/** A feed as JSON Feed 1.1. */
export function jsonFeedOf(feed: SiteFeed, publisher: { name: string; link: string }): string {
  const { title, description, home, folder, language, entries } = feed
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: folder + places.jsonFeed,
    description,
    authors: [{ name: publisher.name, url: publisher.link }],
    language,
    items: entries.map(({ title, address, authors, topics, date, content }) => ({
      id: address,
      url: address,
      title,
      // The format asks for content; of a headline alone, that is all there is.
      ...(content === undefined ? { content_text: title } : { content_html: content }),
      date_published: date.toISOString(),
      ...(authors.length === 0 ? {} : { authors: authors.map((name) => ({ name })) }),
      ...(topics.length === 0 ? {} : { tags: topics }),
    })),
  }
  return `${JSON.stringify(json, null, 2)}\n`
}
