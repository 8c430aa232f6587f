import { hasData } from './about.js'
import { type Context, places } from './context.js'
import { type FeedLink, feedLinks } from './feed-links.js'
import { type NavKey, navAddress } from './head.js'
import { spoken, type Tongue, tongueOf } from './language.js'
import { nameLists } from './name-lists.js'

/** What every page sees as `site`. */
export interface SiteView {
  title: string
  description?: string
  /** The publication's name does not fit the widest plate in one line. */
  longTitle: boolean
  home: string
  /** The title's and the description's, where our own words are in another language. */
  tongue?: Tongue
  nav: { key: NavKey; text: string; address: string }[]
  footer: { text: string; address: string }[]
  /** The site's own feeds; only a site with a base has them. */
  feeds: FeedLink[]
  /** Each issue has a page of its lines as they were sent. */
  asSent: boolean
  /** The publication changes the look: one more stylesheet. */
  look: boolean
  /** What pages may load, as a content security policy. */
  policy: string
}

/** Makes what all pages share. Parts that have no pages are left out of the navigation. */
export function siteView(context: Context, look: boolean, policy: string): SiteView {
  const { words, archive } = context
  const { title, description, contact, baseUrl, outputs } = archive.publication
  const names = nameLists(context)[0]?.text
  const nav: { key: NavKey; text: string | undefined }[] = [
    { key: 'archive', text: words.nav.archive },
    { key: 'topics', text: archive.topics.length > 0 ? words.nav.topics : undefined },
    { key: 'stories', text: context.stories.length > 0 ? words.nav.stories : undefined },
    { key: 'names', text: names },
    { key: 'search', text: outputs.search ? words.nav.search : undefined },
    { key: 'about', text: words.nav.about },
  ]
  return {
    title,
    ...(description === undefined ? {} : { description }),
    longTitle: title.length > 24,
    home: places.home,
    ...spoken(tongueOf(`${title} ${description ?? ''}`, archive.language, context)),
    nav: nav.flatMap(({ key, text }) => {
      const address = navAddress(key, context)
      return text === undefined || address === undefined ? [] : [{ key, text, address }]
    }),
    footer: [
      ...(baseUrl === undefined ? [] : [{ text: words.footer.feeds, address: `${places.about}#feeds` }]),
      ...(hasData(context) ? [{ text: words.footer.data, address: `${places.about}#data` }] : []),
      ...(contact === undefined ? [] : [{ text: words.footer.errors, address: `${places.about}#errors` }]),
    ],
    feeds: feedLinks('', title, context),
    asSent: outputs.asSent,
    look,
    policy,
  }
}
