import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChanges, originOf, undoEdits } from '../../src/parser/repair/change.js'
import { repair, repairs } from '../../src/parser/repair/repair.js'

describe.each(repairs)('repair: $name', ({ name, find, examples, not }) => {
  const mended = (text: string) =>
    applyChanges(
      text,
      find(text).map((change) => ({ rule: name, ...change })),
    )

  test.each(examples)('mends $before', ({ before, after }) => {
    expect(mended(before)).toBe(after)
  })
  test.each(not)('leaves %j as it is', (text) => {
    expect(mended(text)).toBe(text)
  })
})

const broken = fc.array(
  fc.oneof(
    fc.constantFrom('\r\n', '\r', ' ', '\u00a0', '\u200b', '- ', '-', 'word', 'Name', 'â€™', 'Ã', '\uFEFF', 'and'),
    fc.string(),
  ),
)

describe('edits', () => {
  test('say what was done to a line', () => {
    expect(repair('\uFEFFin Nagorno-\u00a0 Karabakh')).toEqual({
      text: 'in Nagorno-Karabakh',
      edits: [
        { rule: 'unseen', offset: 0, before: '\uFEFF', after: '' },
        { rule: 'spaces+split-hyphens', offset: 11, before: '\u00a0 ', after: '', evidence: 'no conjunction follows' },
      ],
    })
  })

  test('undone give the text back', () => {
    fc.assert(
      fc.property(broken, (parts) => {
        const sent = parts.join('')
        const { text, edits } = repair(sent)
        expect(undoEdits(text, edits)).toBe(sent)
      }),
    )
  })

  test('lead every character back to where it stood', () => {
    fc.assert(
      fc.property(broken, (parts) => {
        const sent = parts.join('')
        const { text, edits } = repair(sent)
        const origin = originOf(edits)
        const made = new Set(edits.flatMap(({ offset, after }) => [...after].map((_, index) => offset + index)))
        for (let at = 0; at < text.length; at += 1) {
          if (!made.has(at)) expect(sent[origin(at)]).toBe(text[at])
        }
      }),
    )
  })
})
