import type { Issue } from '../../archive/archive.js'
import { languageOf } from '../../archive/mentions.js'
import type { Item } from '../../digest/schema.js'
import { yearsOf } from './archive.js'
import { type Context, issueCount, issueName, issueTitle, itemTitle, keepTogether, places } from './context.js'
import { firstBlock } from './excerpt.js'
import { type Head, headOf, previewOf } from './head.js'
import { issueShown } from './issue.js'
import { spoken, type Tongue, tongueOf } from './language.js'
import { periodical } from './schema-org/periodical.js'

/** The front page: the newest issue's first items, and the ways to all others. */
export interface HomeView {
  head: Head
  /** Undefined where there is no issue yet. */
  newest?: NewestView
  /** A date does not break. */
  earlier: { name: string; address: string; title?: string; tongue?: Tongue }[]
  topics: { title: string; tongue?: Tongue; address: string; colour: string; count: string }[]
  years: { year: string; address: string; count: string }[]
  /** The way to the search, where there is something to be found. */
  search?: { text: string; address: string }
}

export interface NewestView {
  name: string
  address: string
  meta: string[]
  title?: string
  tongue?: Tongue
  leads: LeadView[]
  /** Parts of the issue that the leads do not show. */
  sections: { name: string; tongue?: Tongue; address: string; count: string }[]
}

export interface LeadView {
  address: string
  /** For the stylesheet: "item lead". */
  classes: string
  headline: string
  made: boolean
  tongue?: Tongue
  text?: string
}

/** As many items of the newest issue as the front page shows. */
const leadCount = 4

/** Makes the front page. */
export function homeView(context: Context): HomeView {
  const { archive, format, addresses } = context
  const newest = archive.issues.at(-1)
  const { title, description, outputs } = archive.publication
  return {
    head: headOf(context, {
      title,
      address: places.home,
      description: description ?? context.words.about.intro,
      italic: description !== undefined,
      ...(newest === undefined ? {} : previewOf(newest, context)),
      things: () => [periodical(places.home, context)],
    }),
    ...(newest === undefined ? {} : { newest: newestView(newest, context) }),
    ...(newest === undefined || !outputs.search
      ? {}
      : {
          search: {
            text: context.words.search.within(issueCount(archive.issues.length, context)),
            address: places.search,
          },
        }),
    earlier: archive.issues
      .slice(-6, -1)
      .reverse()
      .map((issue) => ({
        name: issue.digest.date === undefined ? issueName(issue, format) : keepTogether(issueName(issue, format)),
        address: addresses.issue(issue),
        ...issueTitle(issue, context),
      })),
    topics: [...context.topics.values()].map(({ count, ...topic }) => ({ ...topic, count: format.number(count) })),
    years: yearsOf(context).map(({ id, year, issues }) => ({
      year,
      address: `${places.archive}#${id}`,
      count: issues,
    })),
  }
}

function newestView(issue: Issue, context: Context): NewestView {
  const view = issueShown(issue, context)
  const address = context.addresses.issue(issue)
  const leads = leadItems(issue)
  const shown = new Set(leads.map((item) => context.addresses.item(issue, item)))
  return {
    name: view.name,
    address,
    meta: view.meta.filter((piece) => piece.address === undefined && piece.url === undefined).map(({ text }) => text),
    ...(view.title === undefined ? {} : { title: view.title }),
    ...spoken(view.tongue),
    leads: leadViews(issue, leads, context),
    sections: view.sections
      .filter(({ items }) => !items.every(({ address }) => shown.has(address)))
      .map(({ id, name, tongue, count }) => ({ name, ...spoken(tongue), address: `${address}#${id}`, count })),
  }
}

/** The first items that have a headline of their own, else the first items. */
function leadItems({ digest }: Issue): Item[] {
  const own = digest.items.filter(({ headlineFrom }) => headlineFrom !== 'made')
  return (own.length > 0 ? own : digest.items).slice(0, leadCount)
}

/** As much of the first item's text as a reader takes in at a glance. */
const longestLead = 600

/** Headlines, and the first one's text. */
function leadViews(issue: Issue, items: Item[], context: Context): LeadView[] {
  const { addresses, words } = context
  return items.map((item, index) => {
    const { text: headline, made } = itemTitle(item, words)
    const text = index === 0 && !made ? firstBlock(item.text, longestLead) : ''
    return {
      address: addresses.item(issue, item),
      classes: index === 0 ? 'item lead' : 'item brief',
      headline,
      made,
      ...spoken(tongueOf(`${item.headline} ${text}`, languageOf({ issue, item }), context)),
      ...(text === '' ? {} : { text }),
    }
  })
}
