import type { Check } from './check.js'

/** A digest in which nothing was found. */
export const noItem: Check = {
  code: 'no-item',
  find: ({ reading }) =>
    reading.digest.items.length > 0
      ? []
      : [{ line: 1, text: 'No item was found in this digest (is it a digest, and text?)' }],
}
