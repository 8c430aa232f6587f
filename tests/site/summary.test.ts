import fc from 'fast-check'
import type { Blockquote, List, ListItem, Paragraph, Root } from 'mdast'
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

const textsOf = fc
  .array(text, { maxLength: 3 })
  .map((values) => values.map((value) => ({ type: 'text' as const, value })))
const paragraph = textsOf.map((children): Paragraph => ({ type: 'paragraph', children }))
const quoted = fc.constantFrom('“', '— ', '-- ', '').chain((mark) =>
  textsOf.map((texts): Paragraph => {
    return {
      type: 'paragraph',
      children: texts.map(({ value }, at) => ({ type: 'text', value: at === 0 ? mark + value : value })),
    }
  }),
)
const foot = textsOf.map((children): Paragraph => ({ type: 'paragraph', children, data: { hName: 'footer' } }))
const quotation = fc
  .tuple(fc.array(quoted, { maxLength: 3 }), fc.option(foot, { nil: undefined }))
  .map(([some, last]): Blockquote => ({ type: 'blockquote', children: last === undefined ? some : [...some, last] }))
const list = fc
  .record({
    items: fc.array(paragraph, { maxLength: 3 }),
    ordered: fc.boolean(),
    spread: fc.boolean(),
    start: fc.constantFrom(null, 1, 3),
  })
  .map(({ items, ordered, spread, start }): List => {
    const children = items.map((item): ListItem => ({ type: 'listItem', spread, children: [item] }))
    return { type: 'list', ordered, spread, ...(ordered ? { start } : {}), children }
  })

describe('a summary of plain text', () => {
  it('is the HTML that its tree would give', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(paragraph, quotation, list), { maxLength: 4 }), (children) => {
        const summary: Root = { type: 'root', children }
        const before = structuredClone(summary)
        // Emphasis is no plain text: with some behind it, what stands before it goes the long way.
        const emphatic: Root = {
          type: 'root',
          children: [
            ...children,
            { type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value: 'x' }] }] },
          ],
        }
        const html = summaryHtml(summary, en).toString()
        const long = summaryHtml(emphatic, en).toString()
        expect(long).toBe(`${html}${html === '' ? '' : '\n'}<p><em>x</em></p>`)
        expect(summary).toEqual(before)
      }),
      { numRuns: 1000 },
    )
  })

  it('may be empty', () => {
    expect(summaryHtml({ type: 'root', children: [] }, en).toString()).toBe('')
  })
})
