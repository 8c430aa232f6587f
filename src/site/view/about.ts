import { isOutgoing } from '../href.js'
import { type Context, issueName, places } from './context.js'
import { fileSize } from './file-size.js'
import { type Head, headOf } from './head.js'
import type { Piece } from './piece.js'

/** The page about the archive. */
export interface AboutView {
  head: Head
  title: string
  intro: string
  parts: {
    id: string
    title: string
    paragraphs: string[]
    points: string[]
    /** Files of the whole archive. */
    files: { name: string; address: string; holds: string; size: string }[]
    links: Piece[]
  }[]
}

/** Makes the page that says how to read the others. */
export function aboutView(context: Context): AboutView {
  const { about } = context.words
  const { baseUrl, contact, outputs } = context.archive.publication
  const part = (
    id: string,
    texts: { title: string; paragraphs?: string[]; points?: string[] },
    links: Piece[] = [],
    files: AboutView['parts'][0]['files'] = [],
  ) => ({
    id,
    title: texts.title,
    paragraphs: texts.paragraphs ?? [],
    points: texts.points ?? [],
    files,
    links,
  })
  const feeds = { title: about.feeds.title, paragraphs: [baseUrl === undefined ? about.feeds.none : about.feeds.each] }
  return {
    head: headOf(context, { title: about.title, address: places.about, nav: 'about', description: about.intro }),
    title: about.title,
    intro: about.intro,
    parts: [
      part('read', outputs.asSent ? about.read : { ...about.read, paragraphs: about.read.paragraphs.slice(0, 1) }),
      part('signs', outputs.asSent ? about.signs : { ...about.signs, points: about.signs.points.slice(1) }),
      contact === undefined
        ? part('errors', about.errors.unaddressed)
        : part('errors', errorTexts(context), [contactLink(contact)]),
      ...(hasData(context) ? [part('data', dataTexts(context), schemaPieces(context), archiveFiles(context))] : []),
      part('feeds', feeds, baseUrl === undefined ? [] : feedPieces(context)),
    ],
  }
}

/** The second paragraph sends a reader to the issue as sent. */
function errorTexts({ words: { about }, archive }: Context): { title: string; paragraphs: string[] } {
  const { addressed, unaddressed } = about.errors
  return archive.publication.outputs.asSent ? addressed : { ...addressed, paragraphs: unaddressed.paragraphs }
}

/** Whether there is anything to download. */
export function hasData({ archive }: Context): boolean {
  const { asSent, issueJson, csv, ndjson, json } = archive.publication.outputs
  return asSent || issueJson || csv || ndjson || json
}

/** What there is to download, of what the publication offers. */
function dataTexts({ words: { about }, archive, downloads }: Context): { title: string; paragraphs: string[] } {
  const { title, paragraphs, issueJson, whole } = about.data
  const { outputs } = archive.publication
  return {
    title,
    paragraphs: [
      ...(outputs.asSent ? paragraphs : []),
      ...(outputs.asSent && outputs.issueJson ? [issueJson] : []),
      ...(downloads.size > 0 ? [whole] : []),
    ],
  }
}

function schemaPieces({ words: { about }, archive }: Context): Piece[] {
  const { ndjson, json, issueJson } = archive.publication.outputs
  return [
    ...(ndjson ? [{ text: about.data.itemSchema, address: places.itemSchema }] : []),
    ...(issueJson ? [{ text: about.data.schema, address: places.schema }] : []),
    ...(json ? [{ text: about.data.archiveSchema, address: places.archiveSchema }] : []),
  ]
}

/** The files of the whole archive, with what they hold: "archive-2.csv" is the second of its kind. */
function archiveFiles(context: Context): AboutView['parts'][0]['files'] {
  const { formats, part } = context.words.about.data
  return [...context.downloads].map(([name, bytes]) => {
    const [, number, ending = ''] = /^archive(?:-(\d+))?\.(\w+)$/.exec(name) ?? []
    const holds = formats[ending as keyof typeof formats]
    return {
      name,
      address: name,
      holds: number === undefined ? holds : part(holds, number),
      size: fileSize(bytes, context),
    }
  })
}

function feedPieces({ words: { about } }: Context): Piece[] {
  return [
    { text: about.feeds.atom, address: places.feed },
    { text: about.feeds.json, address: places.jsonFeed },
    { text: about.feeds.list, address: places.feedList },
  ]
}

function contactLink(contact: string): Piece {
  return { text: contact, url: isOutgoing(contact) ? contact : `mailto:${contact}` }
}

/** The page for addresses that have none. */
export interface MissingView {
  head: Head
  title: string
  about: string
  links: { text: string; address: string; note?: string }[]
}

/** Makes the page that a server shows where there is none. */
export function missingView(context: Context): MissingView {
  const { words, archive, addresses, format } = context
  const newest = archive.issues.at(-1)
  return {
    head: headOf(context, { title: words.missing.title, unlisted: true }),
    title: words.missing.title,
    about: words.missing.about,
    links: [
      ...(newest === undefined
        ? []
        : [{ text: words.missing.newest, address: addresses.issue(newest), note: issueName(newest, format) }]),
      ...(archive.publication.outputs.search ? [{ text: words.missing.search, address: places.search }] : []),
      { text: words.missing.archive, address: places.archive },
    ],
  }
}

/** The page at an address that an earlier build had: it leads on. */
export interface MovedView {
  head: Head
  title: string
  link: string
  address: string
}

/** Makes the page that leads from an earlier address to the one that stands now. */
export function movedView(address: string, context: Context): MovedView {
  const { title, link } = context.words.moved
  return { head: headOf(context, { title, address, unlisted: true }), title, link, address }
}
