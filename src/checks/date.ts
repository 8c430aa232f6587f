import type { Check } from './check.js'

/** An issue whose date was taken from its text, or that has none. */
export const date: Check = {
  code: 'date',
  find: ({ reading: { digest } }) => {
    const remedy = `say it in publication.yml: digests: { ${digest.file}: { date: 2024-02-01 } }`
    if (digest.dateFrom === 'text')
      return [{ line: 1, text: `Dated ${digest.date} by its first lines (if that is wrong, ${remedy})` }]
    return digest.date === undefined ? [{ line: 1, text: `No date is known (${remedy})` }] : []
  },
}
