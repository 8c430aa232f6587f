import { escapeHtml } from '../html/safe-html.js'
import { places } from '../view/context.js'
import { xmlText } from '../xml-text.js'

/** A feed in a list of them, by its folder in full. */
export interface ListedFeed {
  title: string
  folder: string
}

/** A list of feeds as OPML 2.0: a feed reader takes all of them at once. */
export function opmlOf(title: string, feeds: ListedFeed[]): string {
  const outlines = feeds.map(({ title, folder }) => {
    const text = escapeHtml(title)
    const [page, feed] = [folder, folder + places.feed].map(escapeHtml)
    return `    <outline type="rss" text="${text}" title="${text}" xmlUrl="${feed}" htmlUrl="${page}"/>\n`
  })
  const head = `  <head>\n    <title>${escapeHtml(title)}</title>\n  </head>\n`
  const body = `  <body>\n${outlines.join('')}  </body>\n`
  return xmlText(`<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0">\n${head}${body}</opml>\n`)
}
