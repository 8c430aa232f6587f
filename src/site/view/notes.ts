import type { Item, Source } from '../../digest/schema.js'
import type { Addresses } from '../addresses.js'
import { hostOf, isOutgoing, outgoingHref } from '../href.js'
import type { Context, NameCounts } from './context.js'
import { shorten } from './head.js'
import { spoken } from './language.js'
import { type Piece, quotedPiece } from './piece.js'

/** One of the things said below an item's text. */
export interface NoteView {
  /** "In the original:" */
  word: string
  /** The pieces speak for themselves: the word is read out, but not seen. */
  wordHidden: boolean
  pieces: Piece[]
  /** The pieces are the digest's words. */
  quoted: boolean
}

/** What is said below an item's text: what it linked to, who speaks in it, what it is about. */
export function notes(item: Item, language: string, context: Context): NoteView[] {
  const { original, links, speaks, topics: filed } = context.words.item
  const labels = new Set(
    item.links.filter(({ url }) => url === undefined || !isOutgoing(url)).map(({ label }) => label),
  )
  const topics = item.topics.flatMap((id) => context.topics.get(id) ?? [])
  return [
    {
      word: original,
      wordHidden: false,
      pieces: [...labels].map((text) => quotedPiece(text, language, context)),
      quoted: true,
    },
    { word: links, wordHidden: false, pieces: outgoingLinks(item, context), quoted: false },
    {
      word: speaks,
      wordHidden: false,
      pieces: cited(item, (kind) => kind === 'person', context.sources, context.addresses),
      quoted: false,
    },
    {
      word: filed,
      wordHidden: true,
      pieces: topics.map(({ title, tongue, address }) => ({ text: title, ...spoken(tongue), address })),
      quoted: false,
    },
  ].filter(({ pieces }) => pieces.length > 0)
}

/** Links with an address, but for those that the summary has in its text. */
function outgoingLinks(item: Item, { words }: Context): Piece[] {
  const links = item.links.filter(({ url }) => url !== undefined && isOutgoing(url))
  if (links.length === 0) return []
  const inText = JSON.stringify(item.summary)
  return links.flatMap(({ label, url = '' }) => {
    if (inText.includes(JSON.stringify(url))) return []
    const host = hostOf(url)
    if (label === item.headline) return [{ text: words.item.readAt(host), url: outgoingHref(url) }]
    const bare = bareAddress(url)
    const isAddress = label === '' || bareAddress(label) === bare
    return [{ text: isAddress ? shorten(bare, 60) : words.item.linkTo(label, host), url: outgoingHref(url) }]
  })
}

/** An address without what only machines read. */
function bareAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?|^mailto:/i, '').replace(/\/$/, '')
}

/** Sources of a kind, unless the headline names them or they signed the item. */
export function cited(
  item: Item,
  wanted: (kind: Source['kind']) => boolean,
  known: NameCounts,
  addresses: Addresses,
): Piece[] {
  const shown = item.headlineFrom === 'made' ? '' : item.headline.toLowerCase()
  const says = (words: string) => words !== '' && shown.includes(words.toLowerCase())
  const names = item.sources
    .filter(
      ({ kind, name, evidence }) => wanted(kind) && !says(name) && !says(evidence) && !item.authors.includes(name),
    )
    .map(({ name }) => name)
  return [...new Set(names)].map((name) =>
    known.has(name) ? { text: name, address: addresses.source(name) } : { text: name },
  )
}
