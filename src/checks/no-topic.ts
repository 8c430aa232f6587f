import type { Check } from './check.js'

/** An item that no topic of publication.yml holds. Photos need none. */
export const noTopic: Check = {
  code: 'no-topic',
  find: ({ reading, publication }) =>
    publication.topics.length === 0
      ? []
      : reading.digest.items
          .filter((item) => item.topics.length === 0 && item.kind !== 'photo')
          .map((item) => ({
            line: item.lines[0],
            item,
            text: `No topic holds “${item.headline}” (add one of its phrases to a topic of publication.yml)`,
          })),
}
