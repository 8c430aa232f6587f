import { enrichItem, type Findings } from '../../src/enrich/enrich.js'
import type { EnrichContext, ItemWords } from '../../src/enrich/words.js'

/** An item by the parts that a test cares for; its text is one paragraph for each string. */
export function item(parts: Partial<ItemWords> & { text?: string | string[] }): ItemWords {
  const { text = [], ...others } = parts
  const blocks = [text].flat().map((text) => ({ kind: 'paragraph' as const, text }))
  return { subheads: [], bylines: [], blocks, links: [], ...others }
}

/** One object, for which the lexicon is prepared once. */
const noAliases = {}

/** What is found of each item of a digest. */
export function enriched(items: ItemWords[], context: Partial<EnrichContext> = {}): Findings[] {
  return items.map((item, index) =>
    enrichItem(item, { language: 'en', topics: [], aliases: noAliases, ...context, items, index }),
  )
}

/** What is found of an item that stands alone. */
export function enrichedAlone(parts: Parameters<typeof item>[0], context: Partial<EnrichContext> = {}): Findings {
  const [findings] = enriched([item(parts)], context)
  if (!findings) throw new Error('one item gives one finding')
  return findings
}
