import type { Mention } from '../../archive/archive.js'
import { languageOf } from '../../archive/mentions.js'
import { type Context, categoryOf, itemTitle, keepTogether, lineRange } from './context.js'
import { excerptOf } from './excerpt.js'
import { shorten } from './head.js'
import { spoken, type Tongue, tongueOf } from './language.js'
import { type Piece, quotedPiece } from './piece.js'

/** An item where it is listed outside its issue. */
export interface MentionView {
  address: string
  /** For the stylesheet: "item brief opinion". */
  classes: string
  headline: string
  /** The headline is ours. */
  made: boolean
  tongue?: Tongue
  meta: Piece[]
  /** How its text begins, or the sentence that it is listed for. */
  excerpt?: string
}

/** As many names as a line has room for; one more takes no more of it than "1 more" would. */
const mostNames = 3
/** Words that show a name may be a list of all who spoke: their beginning is enough to find them. */
const longestEvidence = 80

/** Makes the view of a mention on the page of `owner`, whose name would say nothing new there. */
export function mentionView({ issue, item, evidence }: Mention, owner: string, context: Context): MentionView {
  const { words, addresses, format, archive } = context
  const language = languageOf({ issue, item })
  const { text, made } = itemTitle(item, words)
  const excerpt = made ? '' : excerptOf(item, evidence)
  const says = (name: string) =>
    name !== '' && item.headlineFrom !== 'made' && item.headline.toLowerCase().includes(name.toLowerCase())
  const isNews = (words: string) => !says(words) && !owner.toLowerCase().includes(words.toLowerCase())
  const names = [...item.sources.map(({ name }) => name).filter((name) => !says(name)), ...item.authors]
  const all = [...new Set(names)].filter((name) => name !== owner)
  const shown = all.length > mostNames + 1 ? all.slice(0, mostNames) : all
  const others = all.length - shown.length
  const category = categoryOf(item, words)
  const rows = lineRange(item.lines, format)
  return {
    address: addresses.item(issue, item),
    classes: ['item', excerpt === '' ? 'brief' : '', item.kind === 'opinion' ? 'opinion' : '']
      .filter((name) => name !== '')
      .join(' '),
    headline: text,
    made,
    ...spoken(tongueOf(`${item.headline} ${excerpt}`, language, context)),
    meta: [
      ...(item.section === undefined ? [] : [quotedPiece(item.section, issue.digest.language, context)]),
      ...(category === undefined ? [] : [{ text: category }]),
      ...shown.map((name) => ({ text: name })),
      ...(others === 0 ? [] : [{ text: words.entry.moreNames(format.number(others)) }]),
      ...(evidence === undefined || !isNews(evidence)
        ? []
        : [quotedPiece(words.sources.evidence(shorten(evidence, longestEvidence)), language, context)]),
      ...(item.credit === undefined ? [] : [quotedPiece(item.credit, language, context)]),
      {
        text: keepTogether(words.item.linesInText(item.lines[1] - item.lines[0] + 1, rows)),
        ...(archive.publication.outputs.asSent ? { address: addresses.asSent(issue, item.lines[0]) } : {}),
      },
    ],
    ...(excerpt === '' ? {} : { excerpt }),
  }
}
