import type { Item } from '../digest/schema.js'
import { startLayouts } from '../parser/layouts/starts/index.js'
import type { Check } from './check.js'

/** Whether an item should have a headline and has none. */
export const isWithoutHeadline = ({ headlineFrom, kind }: Item): boolean => headlineFrom === 'made' && kind !== 'photo'

/** Whether a layout, by its name, is one of items that have no headlines: an editor who says so knows that. */
export const withoutHeadlines = (layout: string | undefined): boolean =>
  startLayouts.some(({ name, starts }) => name === layout && starts[0] === 'text')

/** A piece of news whose headline is not in the text: it is called by its first words. */
export const bodyWithoutHeadline: Check = {
  code: 'body-without-headline',
  find: ({ reading, publication }) =>
    reading.digest.items.flatMap((item) => {
      if (!isWithoutHeadline(item) || withoutHeadlines(publication.reading.layout)) return []
      const line = item.lines[0]
      const text = `No headline; called “${item.headline}” (give it one in publication.yml: digests: { ${reading.digest.file}: { items: [{ line: ${line}, headline: … }] } })`
      return [{ line, item, text }]
    }),
}
