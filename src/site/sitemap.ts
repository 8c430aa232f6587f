import { Readable } from 'node:stream'
import type { Archive } from '../archive/archive.js'
import type { Page, Pages } from './pages.js'
import type { SiteFile } from './site-file.js'
import { places } from './view/context.js'
import { xmlText } from './xml-text.js'

/** As many addresses as a sitemap may hold (sitemaps.org, protocol). */
const limit = 50_000

/** A page that a search engine should know, and when it was last another one. */
type Entry = { url: string; lastmod?: string }

/** The pages that a search engine should know, the newest issues first where there are too many. */
export function sitemapEntries(archive: Archive, pages: Pages): Entry[] {
  const issues = pages.issue.map((page, index) => entry(page, archive.issues[index]?.digest.date)).reverse()
  const { home, archive: byDate, topics, about } = pages
  const names = [pages.stories, pages.sources, pages.authors, pages.people, pages.places, pages.organisations]
  const single = [home, byDate, topics, ...names, about].flat()
  const named = [pages.story, pages.source, pages.author, pages.person, pages.place, pages.organisation]
  const lists = [pages.topic, ...named].flat()
  return [...single.map((page) => entry(page)), ...issues, ...lists.map((page) => entry(page))].slice(0, limit)
}

/** The sitemap. */
export async function sitemapFile(entries: Entry[], baseUrl: string): Promise<SiteFile> {
  const { SitemapStream, streamToPromise } = await import('sitemap')
  const stream = new SitemapStream({
    hostname: baseUrl,
    lastmodDateOnly: true,
    xmlns: { news: false, xhtml: false, image: false, video: false },
  })
  const absolute = entries.map(({ url, lastmod }) => ({
    url: baseUrl + url,
    ...(lastmod === undefined ? {} : { lastmod }),
  }))
  const xml = await streamToPromise(Readable.from(absolute).pipe(stream))
  return { name: places.sitemap, content: `${xmlText(xml.toString())}\n` }
}

function entry(page: Page, lastmod?: string): Entry {
  return { url: page.address, ...(lastmod === undefined ? {} : { lastmod }) }
}
