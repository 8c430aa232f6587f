import type { Check } from './check.js'

/** An item that no topic of publication.yml holds, as enrichment has found. */
export const noTopic: Check = {
  code: 'no-topic',
  find: ({ reading }) =>
    reading.digest.items
      .filter((item) => item.codes.includes('no-topic'))
      .map((item) => ({
        line: item.lines[0],
        item,
        text: `No topic holds “${item.headline}” (add one of its phrases to a topic of publication.yml)`,
      })),
}
