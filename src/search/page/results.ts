import { excerptPieces } from '../excerpt.js'
import { type MarkedPiece, marksIn, piecesOf } from '../marks.js'
import type { Clause } from '../query.js'
import { textDirective } from '../text-fragment.js'
import type { ResultRecord, Tongue } from './result-record.js'

/** What results are shown with. */
export interface ResultSetting {
  clauses: Clause[]
  endings: ReadonlySet<string>
}

/** Makes a result from the page's own template, all of it as text: what a digest says is never taken for HTML. */
export function resultOf(record: ResultRecord, setting: ResultSetting): DocumentFragment {
  const template = document.querySelector<HTMLTemplateElement>('#search_result')
  const result = document.importNode(template?.content ?? document.createDocumentFragment(), true)
  const part = (name: string) => result.querySelector<HTMLElement>(`[data-part="${name}"]`)
  const { clauses, endings } = setting
  const { headline, blocks, isMade } = record
  const find = (text: string) => marksIn(text, clauses, endings)
  const text = blocks.join(' ')
  const [inHeadline, inText] = [find(headline), find(text)]
  const link = part('headline')
  const directive = textDirective(isMade ? blocks : [headline, ...blocks], clauses, endings)
  link?.setAttribute('href', record.address + directive)
  show(link, piecesOf(headline, inHeadline), record.tongue)
  part('item')?.classList.toggle('opinion', record.isOpinion === true)
  showMeta(part('meta'), record, inHeadline.length > 0 || inText.length > 0, setting)
  // A headline of ours is how the text begins.
  const isSaid = isMade && (inHeadline.length > 0 || inText.length === 0)
  if (text === '' || isSaid) part('excerpt')?.remove()
  else show(part('excerpt'), excerptPieces(text, inText), record.textTongue)
  return result
}

function show(element: HTMLElement | null, pieces: MarkedPiece[], tongue: Tongue | undefined): void {
  const { lang, dir } = document.documentElement
  if (tongue !== undefined && tongue.lang !== lang) element?.setAttribute('lang', tongue.lang)
  if (tongue !== undefined && tongue.dir !== dir) element?.setAttribute('dir', tongue.dir)
  element?.replaceChildren(...nodesOf(pieces))
}

/** Names that show why an item was found, where neither headline nor text does. */
const mostNames = 3

function showMeta(element: HTMLElement | null, record: ResultRecord, isMarked: boolean, setting: ResultSetting): void {
  const { issue, meta, names, lines } = record
  const find = (text: string) => marksIn(text, setting.clauses, setting.endings)
  const found =
    isMarked || meta.some((text) => find(text).length > 0) ? [] : names.filter((name) => find(name).length > 0)
  const texts = [...meta, ...found.slice(0, mostNames)].map((text) => {
    const part = document.createElement('span')
    part.append(...nodesOf(piecesOf(text, find(text))))
    return part
  })
  const parts = [elementOf('span', issue), ...texts, ...(lines === undefined ? [] : [linkTo(lines)])]
  element?.replaceChildren(...parts.flatMap((part, index) => (index === 0 ? [part] : ['\u00a0· ', part])))
}

function linkTo({ text, address }: NonNullable<ResultRecord['lines']>): HTMLElement {
  const link = elementOf('a', text.replaceAll(' ', '\u00a0'))
  link.setAttribute('href', address)
  return link
}

const nodesOf = (pieces: MarkedPiece[]): (HTMLElement | string)[] =>
  pieces.map(({ text, marked }) => (marked ? elementOf('mark', text) : text))

function elementOf(name: string, text: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  return element
}
