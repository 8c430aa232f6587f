import type { Issue } from '../../archive/archive.js'
import { emailAddress } from '../editions/addresses.js'
import type { SafeHtml } from '../html/safe-html.js'
import type { Context } from './context.js'
import { type Head, headOf, shorten } from './head.js'
import { issueView } from './issue.js'
import type { ItemView } from './item.js'
import { spoken, type Tongue } from './language.js'
import type { Piece } from './piece.js'

/** An issue for mail programs. A mail lies nowhere on the site, so all its addresses are whole, and there are none without a base. */
export interface EmailView {
  head: Head
  name: string
  title?: string
  tongue?: Tongue
  /** What a list of mails shows behind the subject. */
  preheader: string
  /** The issue's page. */
  web?: string
  sections: { name: string; tongue?: Tongue; made: boolean; hidden: boolean; items: EmailItemView[] }[]
}

export interface EmailItemView {
  headline: string
  made: boolean
  hidden: boolean
  tongue?: Tongue
  /** The item on its issue's page. */
  url?: string
  subheads: string[]
  byline: string
  summary?: SafeHtml
  photo?: { frame: string; credit?: string }
  /** Pages elsewhere that the item leads to. */
  links: Piece[]
}

/** As much as mail programs show. */
const longestPreheader = 120

/** Makes an issue's edition for mail programs. */
export function emailView(issue: Issue, context: Context): EmailView {
  const { name, title, tongue, sections } = issueView(issue, context)
  const headlines = issue.digest.items.filter(({ headlineFrom }) => headlineFrom !== 'made')
  const web = context.absolute(context.addresses.issue(issue))
  return {
    head: headOf(context, {
      title: name,
      address: emailAddress(issue, context.addresses),
      digestLanguage: issue.digest.language,
      unlisted: true,
    }),
    name,
    ...(title === undefined ? {} : { title, ...spoken(tongue) }),
    preheader: shorten(headlines.map(({ headline }) => headline).join(' · '), longestPreheader),
    ...(web === undefined ? {} : { web }),
    sections: sections.map(({ name, tongue, made, hidden, items }) => ({
      name,
      ...spoken(tongue),
      made,
      hidden,
      items: items.map((item) => emailItem(item, context)),
    })),
  }
}

function emailItem(item: ItemView, context: Context): EmailItemView {
  const { headline, headlineMade, headlineHidden, tongue, subheads, byline, summary, photo, notes } = item
  const url = context.absolute(item.address)
  const credit = photo?.credit?.text
  return {
    headline,
    made: headlineMade,
    hidden: headlineHidden,
    ...spoken(tongue),
    ...(url === undefined ? {} : { url }),
    subheads,
    byline: byline.map(({ text }) => text).join(''),
    ...(summary === undefined ? {} : { summary }),
    ...(photo === undefined ? {} : { photo: { frame: photo.frame, ...(credit === undefined ? {} : { credit }) } }),
    links: notes.flatMap(({ pieces }) => pieces.filter((piece) => piece.url !== undefined)),
  }
}
