import { describe, expect, it } from 'vitest'
import { withoutEnding } from '../../src/lexicon/endings.js'

describe('endings', () => {
  it.each([
    ['en', ['batch', 'batches', 'batching', 'batched']],
    ['pl', ['bilet', 'biletu', 'biletem', 'biletami', 'bilety']],
    ['de', ['brück', 'brücke', 'brücken']],
    ['ru-RU', ['завод', 'завода', 'заводами']],
  ])('of %s make one word of its forms', (language, forms) => {
    expect(new Set(forms.map((form) => withoutEnding(form, language))).size).toBe(1)
  })

  it('leave short words and other languages alone', () => {
    expect(withoutEnding('does', 'en')).toBe('does')
    expect(withoutEnding('batches', 'fi')).toBe('batches')
  })
})
