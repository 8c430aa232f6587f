import fc from 'fast-check'
import type { Paragraph, Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { summaryHtml } from '../../src/site/html/summary.js'
import { en } from '../../src/site/words/en.js'

/** Texts with what is escaped, set or taken away in them. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('a', '&', '<b>', '"', ' ', ' – ', ' — ', '\n', '\t', '\u00a0', '&lt;', '\\', '😀'))
    .map((some) => some.join('')),
)

describe('a summary of plain paragraphs', () => {
  it('is the HTML that its tree would give', () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 4 }), (paragraphs) => {
        const summary = (data: object): Root => ({
          type: 'root',
          children: paragraphs.map((texts): Paragraph => {
            return { type: 'paragraph', children: texts.map((value) => ({ type: 'text', value })), ...data }
          }),
        })
        // What a node carries beside its texts sends it the long way.
        expect(summaryHtml(summary({}), en).toString()).toBe(summaryHtml(summary({ data: {} }), en).toString())
      }),
      { numRuns: 500 },
    )
  })

  it('may be empty', () => {
    expect(summaryHtml({ type: 'root', children: [] }, en).toString()).toBe('')
  })
})
