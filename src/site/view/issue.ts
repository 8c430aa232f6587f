import type { Issue } from '../../archive/archive.js'
import type { Item } from '../../digest/schema.js'
import { slug } from '../../digest/slug.js'
import { emailAddress, textAddress } from '../editions/addresses.js'
import { jsonAddress } from '../files.js'
import { hostOf, isOutgoing, outgoingHref } from '../href.js'
import { type Context, contextOf, issueName, issueNumber, itemCount, keepTogether, places } from './context.js'
import { type Head, headOf, previewOf } from './head.js'
import { type ItemView, itemView } from './item.js'
import { spoken, type Tongue, tongueOf } from './language.js'
import type { Piece } from './piece.js'
import { publicationIssue } from './schema-org/publication-issue.js'
import { sectionsOf } from './sections.js'

/** The page of one issue. */
export interface IssueView {
  head: Head
  name: string
  /** The title that it was sent or published under, where no item has it as its headline. */
  title?: string
  /** The title's. */
  tongue?: Tongue
  meta: Piece[]
  /** The same issue for mail, where the publication offers that: `saved` is for a mail program, not for a browser. */
  editions: { text: string; address: string; saved: boolean }[]
  sections: SectionView[]
  /** More than one section: a list of them is worth its place. */
  hasContents: boolean
  previous?: Piece
  next?: Piece
  archive: string
}

export interface SectionView {
  id: string
  name: string
  tongue?: Tongue
  /** Tells the section from another one of the same name. */
  label?: string
  made: boolean
  hidden: boolean
  long: boolean
  count: string
  items: ItemView[]
}

/** Makes an issue's page. */
export function issueView(issue: Issue, context: Context): IssueView {
  return issueShown(issue, contextOf(issue, context))
}

/** Makes what an issue's page shows, for a page of the context's direction. */
export function issueShown(issue: Issue, context: Context): IssueView {
  const { words, addresses, archive, format } = context
  const { digest } = issue
  const name = issueName(issue, format)
  const lead = digest.items[0]
  const sections = sectionViews(issue, context)
  const previous = archive.issues[issue.place - 1]
  const next = archive.issues[issue.place + 1]
  const number = issueNumber(issue, context)
  return {
    head: headOf(context, {
      title: number === undefined ? name : words.issue.withNumber(name, number),
      address: addresses.issue(issue),
      digestLanguage: digest.language,
      nav: 'archive',
      published: digest.date,
      ...previewOf(issue, context),
      things: () => [publicationIssue(issue, context)],
      italic: sections.some(({ items }) => items.some(isItalic)),
      ...(lead === undefined
        ? {}
        : { description: words.issue.description(itemCount(digest.items.length, context), lead.headline) }),
    }),
    name,
    ...titleOf(issue, name, context),
    meta: [
      ...(number === undefined ? [] : [{ text: number }]),
      { text: itemCount(digest.items.length, context) },
      ...(digest.items.length === 0 ? [] : [{ text: readingTime(digest.items, context) }]),
      asSent(issue, context),
      ...publishedAt(issue, context),
    ].flat(),
    editions: editionsOf(issue, context),
    sections,
    hasContents: sections.length > 1,
    ...(previous === undefined ? {} : { previous: neighbour(previous, words.issue.previous, context) }),
    ...(next === undefined ? {} : { next: neighbour(next, words.issue.next, context) }),
    archive: places.archive,
  }
}

/** The way to the issue as sent, which leads to its JSON; where there is no such page, to its JSON. */
function asSent(issue: Issue, { archive, addresses, words }: Context): Piece[] {
  const { outputs } = archive.publication
  if (outputs.asSent) return [{ text: words.issue.asSent, address: addresses.asSent(issue) }]
  return outputs.issueJson ? [{ text: words.sent.json, address: jsonAddress(issue, addresses) }] : []
}

function editionsOf(issue: Issue, { archive, addresses, words }: Context): IssueView['editions'] {
  const { email, text } = archive.publication.outputs
  return [
    ...(email ? [{ text: words.issue.emailEdition, address: emailAddress(issue, addresses), saved: true }] : []),
    ...(text ? [{ text: words.issue.textEdition, address: textAddress(issue, addresses), saved: false }] : []),
  ]
}

function titleOf({ digest }: Issue, name: string, context: Context): { title?: string; tongue?: Tongue } {
  const { title, items } = digest
  if (title === undefined || title === name || items.some(({ headline }) => headline === title)) return {}
  return { title, ...spoken(tongueOf(title, digest.language, context)) }
}

function publishedAt({ digest }: Issue, { words }: Context): Piece[] {
  const { address } = digest
  return address === undefined || !isOutgoing(address)
    ? []
    : [{ text: words.issue.published(hostOf(address)), url: outgoingHref(address) }]
}

function neighbour(issue: Issue, say: (date: string) => string, { addresses, format }: Context): Piece {
  return { text: say(issueName(issue, format)), address: addresses.issue(issue) }
}

function sectionViews(issue: Issue, context: Context): SectionView[] {
  const { number } = context.format
  const lead = issue.digest.items[0]
  const sections = sectionsOf(issue, context.words).map((section) => ({
    section,
    items: section.items.map((item) => itemView(issue, item, item === lead, section.name, context)),
  }))
  const taken = new Set(sections.flatMap(({ items }) => items.flatMap(({ id, oldIds }) => [id, ...oldIds])))
  return sections.map(({ section: { name, label, made, hidden }, items }) => ({
    id: freeId(name, taken),
    name,
    ...(made ? {} : spoken(tongueOf(name, issue.digest.language, context))),
    ...(label === undefined ? {} : { label }),
    made: made && !hidden,
    hidden,
    long: name.length > 50,
    count: number(items.length),
    items,
  }))
}

function isItalic({ byline, notes }: ItemView): boolean {
  return byline.length > 0 || notes.some(({ quoted }) => quoted)
}

/** A fragment for a section that no item has or had. Sections have no permanent address: an item has. */
function freeId(name: string, taken: Set<string>): string {
  const base = slug(`section ${name}`, 'section', 60)
  let id = base
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`
  taken.add(id)
  return id
}

/** How long the items take to read, at 230 words a minute, or 500 characters of a script without spaces. */
function readingTime(items: Item[], { words, format }: Context): string {
  let minutes = 0
  for (const { headline, subheads, text } of items) {
    for (const part of [headline, ...subheads, text]) minutes += minutesOf(part)
  }
  const whole = Math.max(1, Math.round(minutes))
  return keepTogether(words.minutes(whole, format.number(whole)))
}

/** Letters of scripts without spaces, and the ranges in which nearly nothing else is: most texts have none of these. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu
const mayBeUnspaced = /[\u0e00-\u0e7f\u2e80-\uffff]/

function minutesOf(text: string): number {
  const characters = mayBeUnspaced.test(text) ? (text.match(unspaced)?.length ?? 0) : 0
  const spaced = text.match(/\S+/g)?.length ?? 0
  return characters > spaced ? characters / 500 : spaced / 230
}
