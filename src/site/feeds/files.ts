import type { SiteFile } from '../site-file.js'
import { type Context, places } from '../view/context.js'
import { atomOf } from './atom.js'
import { issueFeed, type SiteFeed, topicFeed } from './feed.js'
import { jsonFeedOf } from './json-feed.js'
import { opmlOf } from './opml.js'

/** The feeds of the site and of each topic, as Atom and as JSON, and the list of them. */
export function* feedFiles(context: Context, baseUrl: string): Generator<SiteFile> {
  const { archive, words } = context
  const { title } = archive.publication
  const publisher = { name: title, link: baseUrl }
  const listed: SiteFeed[] = []
  for (const feed of feeds(context, baseUrl)) {
    const folder = feed.folder.slice(baseUrl.length)
    yield { name: folder + places.feed, content: atomOf(feed, publisher) }
    yield { name: folder + places.jsonFeed, content: jsonFeedOf(feed, publisher) }
    listed.push({ ...feed, entries: [] })
  }
  yield { name: places.feedList, content: opmlOf(words.feed.list(title), listed) }
}

function* feeds(context: Context, baseUrl: string): Generator<SiteFeed> {
  yield issueFeed(context.archive, context, baseUrl)
  for (const entry of context.archive.topics) yield topicFeed(entry, context, baseUrl)
}
