import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/parser/parse.js'

const edition = (...blocks: string[]) =>
  parseDigest(['---\nedition: plain\n---\n\n# A Weekly\n5 May 2031', ...blocks].join('\n\n'), { file: 'a.txt' })

describe('a text edition', () => {
  it('is what its marks say', () => {
    const { digest } = edition('## World', '### by Ann Lee', '— The Weekly', 'Read More Here', '→ Council Sells Baths')
    expect(digest.items).toHaveLength(1)
    expect(digest.items[0]).toMatchObject({
      section: 'World',
      headline: 'by Ann Lee',
      bylines: ['The Weekly'],
      text: 'Read More Here',
      links: [{ label: 'Council Sells Baths' }],
    })
  })

  it('has words of ours in brackets: a section that has ended, an item without a headline', () => {
    const { digest } = edition(
      '## World',
      '### A',
      '## [More news]',
      '### [Something was said …]',
      'Something was said.',
      '### B',
    )
    expect(digest.items.map(({ section, headlineFrom, text }) => [section, headlineFrom, text])).toEqual([
      ['World', 'line', ''],
      [undefined, 'made', 'Something was said.'],
      [undefined, 'line', ''],
    ])
  })

  it('has photos with their captions and credits', () => {
    const { digest } = edition('## Photos', '### [Photo: Someone walks]', '□ Someone walks.', '※ Photo by Ann Lee')
    expect(digest.items).toMatchObject([{ kind: 'photo', text: 'Someone walks.', credit: 'Photo by Ann Lee' }])
  })

  it('has an editor’s corrections above its marks', () => {
    const text = '---\nedition: plain\n---\n\n### A\n\nSome text.\n'
    const { digest } = parseDigest(text, { file: 'a.txt', labels: '7  byline\n' })
    expect(digest.items[0]).toMatchObject({ text: '', bylines: ['Some text.'] })
  })

  it('keeps its words, which were mended before it was written', () => {
    expect(edition('### Nagorno-Karabakh', 'In Nagorno- Karabakh.').digest.items[0]?.text).toBe('In Nagorno- Karabakh.')
  })

  it('is one of the two that are written', () => {
    const { digest } = parseDigest('---\nedition: second\n---\n\nA text.\n', { file: 'a.txt' })
    expect(digest.messages.map(({ text }) => text)).toContain('Front matter key “edition” should be plain or markdown')
  })
})
