import { Feed } from 'feed'
import { escapeHtml } from '../html/safe-html.js'
import { places } from '../view/context.js'
import { xmlText } from '../xml-text.js'
import { type SiteFeed, updatedOf } from './feed.js'

/** A feed as Atom (RFC 4287). */
export function atomOf(feed: SiteFeed, publisher: { name: string; link: string }): string {
  const atom = new Feed({
    id: feed.folder,
    title: feed.title,
    description: feed.description,
    link: feed.home,
    language: feed.language,
    generator: 'Newsbinder',
    updated: updatedOf(feed),
    feedLinks: { atom: feed.folder + places.feed },
    author: publisher,
    copyright: '',
  })
  for (const { title, address, authors, date, content } of feed.entries) {
    atom.addItem({
      id: address,
      // The library gives an entry's title as HTML.
      title: escapeHtml(title),
      link: address,
      date,
      ...(authors.length === 0 ? {} : { author: authors.map((name) => ({ name })) }),
      ...(content === undefined ? {} : { content }),
    })
  }
  return `${xmlText(atom.atom1())}\n`
}
