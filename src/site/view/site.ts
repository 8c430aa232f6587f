import { type Context, places } from './context.js'
import type { NavKey } from './head.js'
import type { Tongue } from './language.js'

/** What every page sees as `site`. */
export interface SiteView {
  title: string
  description?: string
  /** The publication's name does not fit the widest plate in one line. */
  longTitle: boolean
  home: string
  /** The language of our own words, where it is not the publication's. */
  tongue?: Tongue
  nav: { key: NavKey; text: string; address: string }[]
  footer: { text: string; address: string }[]
  /** The Atom feed; only a site with a base has one. */
  feed?: string
  /** The publication changes the look: one more stylesheet. */
  look: boolean
  /** What pages may load, as a content security policy. */
  policy: string
}

/** Makes what all pages share. Parts that have no pages are left out of the navigation. */
export function siteView(context: Context, look: boolean, policy: string): SiteView {
  const { words, archive } = context
  const { title, description, contact, baseUrl } = archive.publication
  const nav: { key: NavKey; shown: boolean }[] = [
    { key: 'archive', shown: true },
    { key: 'topics', shown: archive.topics.length > 0 },
    { key: 'sources', shown: archive.sources.length > 0 },
    { key: 'authors', shown: archive.authors.length > 0 },
    { key: 'about', shown: true },
  ]
  return {
    title,
    ...(description === undefined ? {} : { description }),
    longTitle: title.length > 24,
    home: places.home,
    ...(words.language === context.language.split('-')[0] ? {} : { tongue: { lang: words.language } }),
    nav: nav.filter(({ shown }) => shown).map(({ key }) => ({ key, text: words.nav[key], address: places[key] })),
    footer: [
      ...(baseUrl === undefined ? [] : [{ text: words.footer.feeds, address: `${places.about}#feeds` }]),
      { text: words.footer.data, address: `${places.about}#data` },
      ...(contact === undefined ? [] : [{ text: words.footer.errors, address: `${places.about}#errors` }]),
    ],
    ...(baseUrl === undefined ? {} : { feed: places.feed }),
    look,
    policy,
  }
}
