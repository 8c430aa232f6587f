import type { Digest, Item } from '../../digest/schema.js'
import { slug } from '../../digest/slug.js'
import type { Band, DigestTree, ItemNode, SectionNode } from '../../digest/tree.js'
import { type DigestSettings, type Publication, settingsOf } from '../../publication/publication.js'
import type { Draft } from '../draft.js'
import { withoutMarkdown } from '../lines/markdown-text.js'
import type { ReadingState } from '../state.js'
import { contentOf } from './content.js'
import { dateInName, dateInText } from './date.js'
import { isAbout, madeHeadline } from './headline.js'
import { detectLanguage, languageOtherThan } from './language.js'
import { linksOf } from './links.js'
import { markdownPhrasing, plainPhrasing, summaryOf } from './summary.js'

/** An item of a tree with the section that it stands in. */
export interface PlacedItem {
  node: ItemNode
  section: string | undefined
}

export function itemsOf(tree: DigestTree): PlacedItem[] {
  return tree.children.flatMap((group) => {
    const section = headingOf(group)
    return group.children.flatMap((node) => (node.type === 'item' ? [{ node, section }] : []))
  })
}

/** The heading over a section, without marks. */
function headingOf(group: SectionNode): string | undefined {
  const heading = group.children.find(({ type }) => type === 'section')
  return heading && heading.type !== 'item' ? withoutMarkdown(contentOf(heading)) : undefined
}

const noSettings: DigestSettings = { items: [] }

/** The language of a digest: what an editor or the digest says, else what its words show, else English. */
export const languageOf = (draft: Draft, publication: Publication, file: string): string =>
  settingsOf(publication, file)?.language ?? draft.frontMatter?.language ?? publication.language ?? detected(draft)

const languages = new WeakMap<Draft, string>()

function detected(draft: Draft): string {
  const language = languages.get(draft) ?? detectLanguage(draft.text) ?? 'en'
  languages.set(draft, language)
  return language
}

/** A tree as the typed digest: what is published, and what tools read. */
export function digestOf(
  draft: Draft,
  tree: DigestTree,
  read: ItemReading[],
  publication: Publication,
  file: string,
): Digest {
  const settings = settingsOf(publication, file) ?? noSettings
  const title = settings.title ?? draft.frontMatter?.title
  const address = settings.address ?? draft.frontMatter?.address
  const dated = dateOf(draft, settings, file)
  const language = languageOf(draft, publication, file)
  const items = itemsOf(tree).map((placed, index) =>
    itemOf(placed, read[index] as ItemReading, {
      position: index + 1,
      settings,
      title,
      language,
      markdown: draft.format === 'markdown',
    }),
  )
  giveIds(items)
  return {
    id: dated.date ?? slug(file.replace(/\.[^.]*$/, ''), 'digest'),
    ...(title === undefined ? {} : { title }),
    ...dated,
    language,
    file,
    ...(address === undefined ? {} : { address }),
    items,
    messages: [],
  }
}

/** The date: what an editor says, else the front matter, the file's name, a masthead. */
export function dateOf(
  draft: Draft,
  settings: DigestSettings | undefined,
  file: string,
): Pick<Digest, 'date' | 'dateFrom'> {
  if (settings?.date) return { date: settings.date, dateFrom: 'publication' }
  if (draft.frontMatter?.date) return { date: draft.frontMatter.date, dateFrom: 'front matter' }
  const inName = dateInName(file)
  if (inName) return { date: inName, dateFrom: 'file name' }
  const inText = dateInText(draft.children)
  return inText ? { date: inText, dateFrom: 'text' } : {}
}

type ItemReading = NonNullable<ReadingState['items']>[number]

interface ItemSetting {
  position: number
  settings: DigestSettings
  title: string | undefined
  /** Of the digest. */
  language: string
  markdown: boolean
}

function itemOf(
  { node, section }: PlacedItem,
  { words, findings }: ItemReading,
  { position, settings, title, language, markdown }: ItemSetting,
): Item {
  const { headline: line, subheads, bylines, credit } = words
  const texts = words.blocks.map(({ text }) => text)
  const first = node.position?.start.line ?? 1
  const last = node.position?.end.line ?? first
  const given = settings.items.find(
    (item) => item.headline !== undefined && item.line >= first && item.line <= last,
  )?.headline
  const other = languageOtherThan(language, [line ?? '', ...texts].join(' '))
  const { evidence: _, codes, kind, authors, ...found } = findings
  return {
    id: '',
    kind,
    ...namesOf(line, subheads, texts, { given, title: position === 1 ? title : undefined }),
    authors,
    bylines,
    summary: summaryOf(node.children, markdown ? markdownPhrasing : plainPhrasing),
    text: texts.join('\n\n'),
    ...(other === undefined ? {} : { language: other }),
    ...(section === undefined ? {} : { section }),
    ...found,
    links: linksOf(node, settings.items),
    ...(credit === undefined ? {} : { credit }),
    position,
    lines: [first, last],
    confidence: weakestOf(node),
    codes: [...codes],
  }
}

/** An item's headline and where it is from. The lead item of an issue takes the title where the text lost it. */
function namesOf(
  line: string | undefined,
  subheads: string[],
  texts: string[],
  { given, title }: { given: string | undefined; title: string | undefined },
): Pick<Item, 'headline' | 'headlineFrom' | 'subheads'> {
  if (given !== undefined)
    return {
      headline: given,
      headlineFrom: 'publication',
      subheads: line === undefined ? subheads : [line, ...subheads],
    }
  if (line !== undefined && line !== '') {
    if (title === undefined || title === line || !isAbout(title, line))
      return { headline: line, headlineFrom: 'line', subheads }
    return { headline: title, headlineFrom: 'title', subheads: [line, ...subheads] }
  }
  if (title !== undefined) return { headline: title, headlineFrom: 'title', subheads }
  return { headline: madeHeadline(texts[0] ?? subheads[0] ?? ''), headlineFrom: 'made', subheads }
}

/** An item is as sure as its least sure part. */
function weakestOf(node: ItemNode): Band {
  let weakest: Band = 'sure'
  for (const { data } of node.children.flatMap(({ children }) => children)) {
    if (data?.band === 'review') return 'review'
    if (data?.band === 'likely') weakest = 'likely'
  }
  return weakest
}

/** Fragments for one reading alone; an archive keeps those that were published. */
function giveIds(items: Item[]): void {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  for (const item of items) {
    const base = slug(item.headline, 'item', 60)
    let number = next.get(base) ?? 1
    let id = number === 1 ? base : `${base}-${number}`
    while (taken.has(id)) {
      number += 1
      id = `${base}-${number}`
    }
    next.set(base, number + 1)
    taken.add(id)
    item.id = id
  }
}
