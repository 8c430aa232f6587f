import type { ItemNode, Part } from '../../digest/tree.js'
import type { ItemWords } from '../../enrich/words.js'
import { withoutMarkdown } from '../lines/markdown-text.js'
import { contentOf } from './content.js'
import { linksOf } from './links.js'
import { isSummaryPart } from './summary.js'

/** An item's words by part, for the questions that are asked about it. */
export function itemWordsOf(item: ItemNode, section: string | undefined): ItemWords {
  const all = (role: Part['type']): string[] =>
    item.children.filter(({ type }) => type === role).map((part) => withoutMarkdown(contentOf(part)))
  const headline = all('headline')[0]
  const credit = all('credit')[0]
  return {
    ...(headline === undefined ? {} : { headline }),
    subheads: all('subhead'),
    bylines: all('byline'),
    blocks: item.children.filter(isSummaryPart).map((part) => ({
      kind: part.type as ItemWords['blocks'][number]['kind'],
      text: withoutMarkdown(contentOf(part)),
    })),
    ...(section === undefined ? {} : { section }),
    links: linksOf(item),
    ...(credit === undefined ? {} : { credit }),
  }
}
