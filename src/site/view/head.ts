import type { Issue } from '../../archive/archive.js'
import { jsonScript } from '../html/json-script.js'
import type { SafeHtml } from '../html/safe-html.js'
import { scriptOf } from '../locales/script.js'
import { hasPictures, pictureAddress, pictureSize } from '../pictures/address.js'
import { type Context, issueName, issueTitle, places } from './context.js'
import type { Direction } from './language.js'
import { nameLists } from './name-lists.js'
import { breadcrumbs } from './schema-org/breadcrumbs.js'
import type { Thing } from './schema-org/thing.js'

/** A part of the site; all lists of names are one. */
export type NavKey = 'archive' | 'topics' | 'stories' | 'names' | 'search' | 'about'

/** What a page says of itself in its head. */
export interface Head {
  title: string
  description?: string
  lang: string
  dir: Direction
  /**
   * Typefaces that the page's first lines need, in `assets/fonts/`, to be fetched before the stylesheet is read. Only a
   * site with a base has them: from a disk, browsers refuse to fetch ahead, and load fonts when the stylesheet asks. The
   * plain style has no typefaces.
   */
  fonts: string[]
  /** The page's address in full; only a site with a base has one. */
  canonical?: string
  /** The same for a printed page's foot. */
  onPaper?: string
  /** The part of the site that the page stands in. */
  nav?: NavKey
  /** The page is what the navigation leads to, not one below it. */
  isNav: boolean
  /** Search engines leave the page out: its text stands on another one. */
  unlisted?: true
  /** What link previews show: an issue's picture, at its full address. */
  picture?: Picture
  /** An issue's date. */
  published?: string
  /** What search engines and libraries are told of the page, as JSON-LD. */
  jsonLd?: SafeHtml
}

/** A picture with the words that stand for it. */
export interface Picture {
  url: string
  alt: string
  width: number
  height: number
}

/** The picture of an issue, where the site has pictures. */
export function previewOf(issue: Issue, context: Context): { picture?: Picture } {
  const url = context.absolute(pictureAddress(issue, context.addresses))
  if (url === undefined || !hasPictures(context.archive)) return {}
  const name = issueName(issue, context.format)
  return { picture: { url, alt: issueTitle(issue, context).title ?? name, ...pictureSize } }
}

/** Makes a page's head. `address` is left out where the page has none of its own. */
export function headOf(
  context: Context,
  page: {
    title: string
    address?: string
    description?: string | undefined
    /** The page's digest may need a typeface that our words do not. */
    digestLanguage?: string
    nav?: NavKey
    unlisted?: true
    /** Some of its first lines are in italics. */
    italic?: boolean
    published?: string | undefined
    picture?: Picture
    /** Tells what the page is about, in the words of schema.org, where that is wanted. */
    things?: () => Thing[]
  },
): Head {
  const canonical = page.address === undefined ? undefined : context.absolute(page.address)
  return {
    title: page.title,
    lang: context.language,
    dir: context.direction,
    fonts: fontsOf(context, page),
    isNav: page.nav !== undefined && page.address === navAddress(page.nav, context),
    ...(page.description === undefined ? {} : { description: shorten(page.description, 160) }),
    ...(canonical === undefined ? {} : { canonical, onPaper: context.words.onPaper(canonical) }),
    ...(page.nav === undefined ? {} : { nav: page.nav }),
    ...(page.unlisted === undefined ? {} : { unlisted: page.unlisted }),
    ...(page.picture === undefined ? {} : { picture: page.picture }),
    ...(page.published === undefined ? {} : { published: page.published }),
    ...jsonLd(context, page),
  }
}

function jsonLd(
  context: Context,
  {
    title,
    address,
    unlisted,
    things = () => [],
  }: { title: string; address?: string; unlisted?: true; things?: () => Thing[] },
): { jsonLd?: SafeHtml } {
  if (address === undefined || unlisted || !context.archive.publication.outputs.jsonLd) return {}
  const graph = [...things(), ...breadcrumbs(title, address, context)]
  return graph.length === 0 ? {} : { jsonLd: jsonScript({ '@context': 'https://schema.org', '@graph': graph }) }
}

/** Where the navigation leads to. Names begin with the first list that has any. */
export function navAddress(nav: NavKey, context: Context): string | undefined {
  return nav === 'names' ? nameLists(context)[0]?.address : places[nav]
}

const scriptFonts: Record<string, string> = { Armn: 'armenian', Cyrl: 'serif-cyrillic' }

function fontsOf({ language, archive }: Context, page: { italic?: boolean; digestLanguage?: string }): string[] {
  if (archive.publication.baseUrl === undefined || archive.publication.style === 'plain') return []
  const scripts = [language, page.digestLanguage ?? archive.language].flatMap((one) => scriptFonts[scriptOf(one)] ?? [])
  return ['serif-text', 'serif-head', ...(page.italic ? ['serif-italic'] : []), ...new Set(scripts)]
}

/** Cuts a text at a word, with an ellipsis where something is left out. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length + 1)
  const space = cut.lastIndexOf(' ')
  const kept = space > length / 2 ? cut.slice(0, space) : wholeCharacters(cut.slice(0, length))
  return `${kept.replace(/[\s,;:–—-]+$/, '')} …`
}

/** Leaves out half a character at the end. */
function wholeCharacters(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '')
}
