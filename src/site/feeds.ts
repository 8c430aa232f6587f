import { Feed } from 'feed'
import type { Archive, Issue } from '../archive/archive.js'
import type { SiteFile } from './data.js'
import { escapeHtml } from './html/safe-html.js'
import { type Context, issueName, itemTitle, places } from './view/context.js'
import { sectionsOf } from './view/sections.js'
import { xmlText } from './xml-text.js'

/** As many issues as the feed holds. */
const newestIssues = 20

/** The Atom feed of the newest issues; its dates are the issues' own, so that the same archive gives the same feed. */
export function feedFile(archive: Archive, context: Context, baseUrl: string): SiteFile {
  const { title, description } = archive.publication
  const dated = archive.issues.filter(({ digest }) => digest.date !== undefined)
  const newest = dated.slice(-newestIssues).reverse()
  const feed = new Feed({
    id: baseUrl,
    title,
    description: description ?? context.words.feed.subtitle(title),
    link: baseUrl,
    language: context.language,
    generator: 'Newsbinder',
    updated: dateOf(newest[0]),
    feedLinks: { atom: baseUrl + places.feed },
    author: { name: title, link: baseUrl },
    copyright: '',
  })
  for (const issue of newest) {
    const link = baseUrl + context.addresses.issue(issue)
    feed.addItem({
      id: link,
      // The library gives an entry's title as HTML.
      title: escapeHtml(issue.digest.title ?? issueName(issue, context.format)),
      link,
      date: dateOf(issue),
      content: contents(issue, context, baseUrl),
    })
  }
  return { name: places.feed, content: `${xmlText(feed.atom1())}\n` }
}

function dateOf(issue: Issue | undefined): Date {
  return new Date(`${issue?.digest.date ?? '1970-01-01'}T00:00:00Z`)
}

/** The issue's headlines by section, each a link. */
function contents(issue: Issue, { words, addresses }: Context, baseUrl: string): string {
  return sectionsOf(issue, words)
    .map(({ name, hidden, items }) => {
      const rows = items.map((item) => {
        const href = escapeHtml(baseUrl + addresses.item(issue, item))
        return `<li><a href="${href}">${escapeHtml(itemTitle(item, words).text)}</a></li>`
      })
      return `${hidden ? '' : `<h2>${escapeHtml(name)}</h2>`}<ul>${rows.join('')}</ul>`
    })
    .join('')
}
