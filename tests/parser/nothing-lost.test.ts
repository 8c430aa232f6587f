import fc from 'fast-check'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { labelsOf } from '../../src/digest/label-rows.js'
import type { Text } from '../../src/digest/tree.js'
import { splitLines } from '../../src/parser/lines/split.js'
import { parseDigest } from '../../src/parser/parse.js'
import { decodeBytes, encodeText } from '../../src/parser/read/bytes.js'
import { undoEdits } from '../../src/parser/repair/change.js'
import { repair } from '../../src/parser/repair/repair.js'

/** Pieces that digests are made of, and pieces that break readers. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '\n',
      '\n\n',
      '\n\n\n',
      '\r\n',
      '\r',
      ' ',
      '\t',
      '\u00a0',
      '\u200b',
      '\u2028',
      '\uFEFF',
      '\u0000',
      '- ',
      '• ',
      '# ',
      '> ',
      '1. ',
    ],
    ...[
      '---\n',
      '---\ntitle: A\n---\n',
      '```\n',
      '| a | b |\n|---|---|\n',
      '**',
      '[a](https://b.org)',
      'https://b.org/c',
      '<b>',
      '{{ 7*7 }}',
    ],
    ...[
      'Senate Votes on the Bill',
      'By Jo Ek',
      'Read More Here',
      'Photos of the week',
      'U.S. News',
      'Nagorno- Karabakh',
      'constructor said toString told __proto__: valueOf',
      '“Yes,” he said.',
    ],
    ...[
      'The court said on Monday that it would hear the case in spring, and that it had not decided yet.',
      '東京都は',
      'Հայաստան',
      'أخبار',
      '🎉',
    ],
  ),
  fc.string({ unit: 'binary' }),
)
const digest = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const bytes = fc.oneof(
  digest.map((text) => new TextEncoder().encode(text)),
  fc.uint8Array({ maxLength: 300 }),
)

const ink = (text: string): string => text.replace(/\s/g, '')

describe('whatever the bytes', () => {
  test('a digest comes out, and every character of its repaired text is in exactly one node, in order', () => {
    fc.assert(
      fc.property(bytes, (input) => {
        const { tree } = parseDigest(input)
        const values: string[] = []
        visit(tree, 'text', (node: Text) => {
          values.push(node.value)
        })
        const { text } = repair(decodeBytes(input).text)
        expect(ink(values.join(''))).toBe(ink(text))
      }),
      { numRuns: 300 },
    )
  })

  test('the edits undone give the file back, byte for byte', () => {
    fc.assert(
      fc.property(bytes, (input) => {
        const { text, encoding } = decodeBytes(input)
        const mended = repair(text)
        expect(encodeText(undoEdits(mended.text, mended.edits), encoding)).toEqual(input)
      }),
      { numRuns: 300 },
    )
  })

  test('every line that is not blank has rows, which together are the line as sent', () => {
    fc.assert(
      fc.property(bytes, (input) => {
        const { lines } = parseDigest(input)
        const sent = splitLines(decodeBytes(input).text).map(({ text }) => text)
        expect(lines.map(({ line }) => line)).toEqual(
          sent.flatMap((text, index) => (text.trim() === '' ? [] : [index + 1])),
        )
        for (const { line, rows } of lines) {
          expect(ink(rows.map(({ text }) => text).join(''))).toBe(ink(sent[line - 1] ?? ''))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('its labels, given back as corrections, are what is read', () => {
    fc.assert(
      fc.property(digest, (text) => {
        const labels = labelsOf(parseDigest(text).lines)
        expect(labelsOf(parseDigest(text, { labels }).lines)).toBe(labels)
      }),
      { numRuns: 150 },
    )
  })
})
