import type { Item } from '../../digest/schema.js'
import { tongueOf } from '../../site/view/language.js'
import { excerptPieces } from '../excerpt.js'
import { type MarkedPiece, marksIn, piecesOf } from '../marks.js'
import type { PageWords } from '../page-words.js'
import type { Clause } from '../query.js'
import { textDirective } from '../text-fragment.js'
import type { ResultRecord } from './records.js'
import { fill, type Speaker } from './say.js'

/** What results are shown with. */
export interface ResultSetting {
  words: PageWords
  say: Speaker
  clauses: Clause[]
  endings: ReadonlySet<string>
  /** Titles by the topic's id. */
  topics: ReadonlyMap<string, string>
}

/** As many names as a line has room for. */
const mostNames = 3

/** Makes a result from the page's own template, all of it as text: what a digest says is never taken for HTML. */
export function resultOf(record: ResultRecord, setting: ResultSetting): DocumentFragment {
  const template = document.querySelector<HTMLTemplateElement>('#search_result')
  const result = document.importNode(template?.content ?? document.createDocumentFragment(), true)
  const part = (name: string) => result.querySelector<HTMLElement>(`[data-part="${name}"]`)
  const { item, issue, id } = record
  const blocks = item === undefined ? [] : item.text.split('\n\n').map((block) => block.replace(/\s+/g, ' ').trim())
  const { clauses, endings } = setting
  const headline = headlineOf(record, setting.words)
  const find = (text: string) => marksIn(text, clauses, endings)
  const link = part('headline')
  link?.setAttribute('href', `${issue}index.html#${id}${textDirective([record.headline, ...blocks], clauses, endings)}`)
  show(link, piecesOf(headline, find(headline)), headline, record.language)
  part('item')?.classList.toggle('opinion', item?.kind === 'opinion')
  const text = blocks.join(' ')
  const [inHeadline, inText] = [find(headline).length > 0, find(text)]
  showMeta(part('meta'), record, inHeadline || inText.length > 0, setting)
  // A headline of ours is how the text begins.
  const isSaid = item?.headlineFrom === 'made' && (inHeadline || inText.length === 0)
  if (text === '' || isSaid) part('excerpt')?.remove()
  else show(part('excerpt'), excerptPieces(text, inText), text, record.language)
  return result
}

function headlineOf({ headline, item }: ResultRecord, words: PageWords): string {
  if (item?.headlineFrom !== 'made') return headline
  return fill(item.kind === 'photo' ? words.photo : words.made, { text: headline })
}

function show(
  element: HTMLElement | null,
  pieces: MarkedPiece[],
  text: string,
  language = document.documentElement.lang,
): void {
  const { lang, dir } = document.documentElement
  const tongue = tongueOf(text, language, { language: lang, direction: dir === 'rtl' ? 'rtl' : 'ltr' })
  if (tongue?.lang !== undefined) element?.setAttribute('lang', tongue.lang)
  if (tongue?.dir !== undefined) element?.setAttribute('dir', tongue.dir)
  element?.replaceChildren(...nodesOf(pieces))
}

const nodesOf = (pieces: MarkedPiece[]): (HTMLElement | string)[] =>
  pieces.map(({ text, marked }) => (marked ? elementOf('mark', text) : text))

function showMeta(element: HTMLElement | null, record: ResultRecord, isMarked: boolean, setting: ResultSetting): void {
  const { item, date, title, issue } = record
  const { say, words } = setting
  const when = date === undefined ? title : say.date(date)
  const parts: HTMLElement[] = when === undefined ? [] : [elementOf('span', when)]
  if (item !== undefined) {
    parts.push(...filedUnder(item, isMarked, setting))
    const [first, last] = item.lines
    const range = first === last ? say.number(first) : `${say.number(first)}–${say.number(last)}`
    const lines = elementOf('a', say.count(words.lines, last - first + 1, { count: range }).replaceAll(' ', '\u00a0'))
    lines.setAttribute('href', `${issue}source/index.html#L${first}`)
    parts.push(lines)
  }
  element?.replaceChildren(...parts.flatMap((part, index) => (index === 0 ? [part] : ['\u00a0· ', part])))
}

/**
 * The section or what stands for it, who published or wrote the item where the headline does not say so; and, where nothing
 * else shows why it was found, the name or the topic that it was found by.
 */
function filedUnder(item: Item, isMarked: boolean, setting: ResultSetting): HTMLElement[] {
  const { words, topics, clauses, endings } = setting
  const { section, category, kind, headline } = item
  const inBrackets = kind === 'opinion' ? words.opinion : category && fill(words.made, { text: category })
  const names = [...item.sources.map(({ name }) => name), ...item.authors]
  const news = names.filter((name) => !headline.toLowerCase().includes(name.toLowerCase())).slice(0, mostNames)
  const others = [...names, ...item.topics.flatMap((id) => topics.get(id) ?? [])]
  const found = [...others, ...item.people, ...item.places, ...item.organisations].filter(
    (name) => marksIn(name, clauses, endings).length > 0,
  )
  const first = section ?? inBrackets
  const shown = new Set([...(first === undefined ? [] : [first]), ...news, ...(isMarked ? [] : found)])
  return [...shown].map((text) => {
    const part = document.createElement('span')
    part.append(...nodesOf(piecesOf(text, marksIn(text, clauses, endings))))
    return part
  })
}

function elementOf(name: string, text: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  return element
}
