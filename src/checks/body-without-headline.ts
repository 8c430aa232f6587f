import type { Check } from './check.js'

/** A piece of news whose headline is not in the text: it is called by its first words. */
export const bodyWithoutHeadline: Check = {
  code: 'body-without-headline',
  find: ({ reading }) =>
    reading.digest.items.flatMap((item) => {
      if (item.headlineFrom !== 'made' || item.kind === 'photo') return []
      const line = item.lines[0]
      const text = `No headline; called “${item.headline}” (give it one in publication.yml: digests: { ${reading.digest.file}: { items: [{ line: ${line}, headline: … }] } })`
      return [{ line, item, text }]
    }),
}
