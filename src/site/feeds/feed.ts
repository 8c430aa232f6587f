import type { Archive, Issue, TopicEntry } from '../../archive/archive.js'
import { escapeHtml } from '../html/safe-html.js'
import { summaryHtml } from '../html/summary.js'
import { type Context, issueName, itemTitle } from '../view/context.js'
import { sectionsOf } from '../view/sections.js'

/** What a feed says, whatever it is written in. Addresses are in full. */
export interface SiteFeed {
  title: string
  description: string
  /** The page that shows the same. */
  home: string
  /** Where the feed itself stands, without the file's name. */
  folder: string
  language: string
  entries: FeedEntry[]
}

/** An issue, or an item at its permanent address. */
export interface FeedEntry {
  title: string
  address: string
  authors: string[]
  topics: string[]
  date: Date
  /** HTML; undefined where there is a headline alone. */
  content?: string
}

/** As many issues as the site's feed holds. */
const newestIssues = 20
/** As many items as a topic's feed holds. */
const newestItems = 50

/** The newest issues, each with its headlines. Those without a date are left out: a feed is in order of time. */
export function issueFeed(archive: Archive, context: Context, baseUrl: string): SiteFeed {
  const { title, description } = archive.publication
  const dated = archive.issues.filter(({ digest }) => digest.date !== undefined)
  return {
    title,
    description: description ?? context.words.feed.subtitle(title),
    home: baseUrl,
    folder: baseUrl,
    language: archive.language,
    entries: dated
      .slice(-newestIssues)
      .reverse()
      .map((issue) => ({
        title: issue.digest.title ?? issueName(issue, context.format),
        address: baseUrl + context.addresses.issue(issue),
        authors: [],
        topics: [],
        date: dateOf(issue),
        content: contents(issue, context, baseUrl),
      })),
  }
}

/** A topic's newest items. */
export function topicFeed({ topic, mentions }: TopicEntry, context: Context, baseUrl: string): SiteFeed {
  const { words, addresses, archive } = context
  const folder = baseUrl + addresses.topic(topic.id)
  const dated = mentions.filter(({ issue }) => issue.digest.date !== undefined)
  return {
    title: words.feed.topic(archive.publication.title, topic.title),
    description: words.feed.topicSubtitle(topic.title, archive.publication.title),
    home: folder,
    folder,
    language: archive.language,
    entries: dated.slice(0, newestItems).map(({ issue, item }) => ({
      title: itemTitle(item, words).text,
      address: baseUrl + addresses.item(issue, item),
      authors: item.authors,
      topics: item.topics.flatMap((id) => context.topics.get(id)?.title ?? []),
      date: dateOf(issue),
      ...(item.summary.children.length === 0 ? {} : { content: String(summaryHtml(item.summary, words)) }),
    })),
  }
}

/** When a feed was last changed: its newest entry's date, so that the same archive gives the same feed. */
export function updatedOf({ entries }: SiteFeed): Date {
  return entries[0]?.date ?? new Date(0)
}

function dateOf({ digest }: Issue): Date {
  return new Date(`${digest.date}T00:00:00Z`)
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
