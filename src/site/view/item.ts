import type { Issue } from '../../archive/archive.js'
import { languageOf } from '../../archive/mentions.js'
import type { Item } from '../../digest/schema.js'
import type { SafeHtml } from '../html/safe-html.js'
import { summaryHtml } from '../html/summary.js'
import { type CitationView, citationView } from './citation.js'
import { type Context, categoryOf, itemTitle, lineRange } from './context.js'
import { type EarlierView, earlierView } from './earlier.js'
import { spoken, type Tongue, tongueOf } from './language.js'
import { namesOf } from './name-lists.js'
import { cited, type NoteView, notes } from './notes.js'
import { type Piece, quotedPiece } from './piece.js'

/** An item on its issue's page. */
export interface ItemView {
  /** Its fragment. */
  id: string
  /** Fragments that it had before: they stay as anchors. */
  oldIds: string[]
  /** For the stylesheet: "item lead", "item brief opinion". */
  classes: string
  headline: string
  /** The digest gives no headline: it is read out, but not seen, since the text says the same. */
  headlineHidden: boolean
  /** The headline is ours. */
  headlineMade: boolean
  tongue?: Tongue
  subheads: string[]
  /** "By ", the authors, and what stands between them. */
  byline: Piece[]
  meta: Piece[]
  /** Undefined where the item is a headline alone. */
  summary?: SafeHtml
  photo?: { frame: string; credit?: Piece }
  /** The line below the text: labels of links whose address did not reach us, links that have one, topics. */
  notes: NoteView[]
  /** What the same story had before. */
  earlier?: EarlierView
  lines: { word: string; range: string }
  /** Whom and what it names, of those that have a page. */
  names: Piece[]
  /** The line as sent that the item begins with, where the site has issues as sent. */
  sent?: string
  /** The item's own address, from the site's root. */
  address: string
  citation: CitationView
}

/** Makes an item's view; `first` is the issue's lead, and `section` the name that it stands under. */
export function itemView(issue: Issue, item: Item, first: boolean, section: string, context: Context): ItemView {
  const { addresses, words, format } = context
  const { publication } = context.archive
  const language = languageOf({ issue, item })
  const address = addresses.item(issue, item)
  const title = itemTitle(item, words)
  const hasText = item.summary.children.length > 0
  const earlier = earlierView(issue, item, context)
  return {
    id: address.slice(address.indexOf('#') + 1),
    oldIds: addresses.oldFragments(issue, item),
    classes: classesOf(item, first, hasText),
    headline: title.text,
    headlineHidden: title.made && hasText,
    headlineMade: title.made,
    ...spoken(tongueOf(`${item.headline} ${item.text}`, language, context)),
    subheads: item.subheads,
    byline: byline(item, language, context),
    meta: meta(item, section, context),
    ...(hasText ? { summary: summaryHtml(item.summary, words) } : {}),
    ...(item.kind === 'photo' ? { photo: photo(item, language, context) } : {}),
    notes: notes(item, language, context),
    ...(earlier === undefined ? {} : { earlier }),
    lines: { word: words.item.lines(item.lines[1] - item.lines[0] + 1), range: lineRange(item.lines, format) },
    names: namesOf(item, context),
    ...(publication.outputs.asSent ? { sent: addresses.asSent(issue, item.lines[0]) } : {}),
    address,
    citation: citationView(issue, item, context),
  }
}

/** Length sets the size: a headline alone is small, a long one smaller than a short one. */
function classesOf(item: Item, first: boolean, hasText: boolean): string {
  const length = item.headline.length
  const lead = first && length <= 160 && item.kind !== 'photo'
  return [
    'item',
    lead ? 'lead' : length > 110 ? 'long' : '',
    hasText || lead || item.subheads.length > 0 ? '' : 'brief',
    item.kind === 'opinion' ? 'opinion' : '',
  ]
    .filter((name) => name !== '')
    .join(' ')
}

function byline(item: Item, language: string, context: Context): Piece[] {
  const { words, authors, addresses, format } = context
  // A byline in which no rule finds a name stands as it was sent.
  if (item.authors.length === 0) {
    return item.bylines
      .filter((line) => !item.sources.some(({ evidence }) => evidence === line))
      .map((text) => quotedPiece(text, language, context))
  }
  const joints = format.joints(item.authors.length)
  return item.authors.flatMap((name, index) => [
    { text: index === 0 ? words.item.by : (joints[index] ?? ', ') },
    authors.has(name) ? { text: name, address: addresses.author(name) } : { text: name },
  ])
}

/** The item's category where no heading gives it, who published it or speaks in it, and whose the headline is. */
function meta(item: Item, section: string, { words, sources, addresses }: Context): Piece[] {
  const notes: Partial<Record<Item['headlineFrom'], string>> = {
    title: words.item.fromTitle,
    publication: words.item.fromEditor,
  }
  const category = categoryOf(item, words)
  const note = notes[item.headlineFrom]
  return [
    ...(category === undefined || category === section ? [] : [{ text: category }]),
    ...cited(item, (kind) => kind !== 'person', sources, addresses),
    ...(note === undefined ? [] : [{ text: note }]),
  ]
}

function photo(item: Item, language: string, context: Context): { frame: string; credit?: Piece } {
  const { frame } = context.words.item
  return { frame, ...(item.credit === undefined ? {} : { credit: quotedPiece(item.credit, language, context) }) }
}
