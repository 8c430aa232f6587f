import { describe, expect, it } from 'vitest'
import { fold } from '../../src/lexicon/fold.js'
import { languages } from '../../src/lexicon/languages/index.js'

describe('comparing text with phrases', () => {
  it.each([
    ['ΑΠΟΨΕΙΣ', 'απόψεις'],
    ['DEVAMINI OKU', 'devamını oku'],
    ['İLETİŞİM', 'iletişim'],
    ['ACTUALITES', 'actualités'],
    ['شكراً', 'شكرا'],
    ['ОТЧЁТ', 'отчет'],
    ['שָׁלוֹם', 'שלום'],
  ])('takes %s for %s', (text, phrase) => {
    expect(fold(text)).toBe(fold(phrase))
  })

  it.each([
    ['が', 'か'],
    ['각', '가'],
    ['شكرا', 'شكر'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })

  it('finds every phrase of every language again when it is printed in capitals', () => {
    const lost = languages.flatMap(({ code, sectionWords, linkLabels, furniture }) =>
      [...sectionWords, ...linkLabels, ...furniture]
        .filter((phrase) => !/[ßև]/.test(phrase))
        .filter((phrase) => fold(phrase.toLocaleUpperCase(code)) !== fold(phrase)),
    )
    expect(lost).toEqual([])
  })
})
