import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptPieces } from '../../src/search/excerpt.js'
import { type MarkedPiece, marksIn, piecesOf } from '../../src/search/marks.js'
import { parseQuery } from '../../src/search/query.js'
import { textDirective } from '../../src/search/text-fragment.js'

const endings = new Set(['s', 'es'])
const marked = (text: string, query: string) => marksIn(text, parseQuery(query).clauses, endings)
const inBrackets = (pieces: MarkedPiece[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

describe('what was looked for is marked', () => {
  it.each([
    ['prisoner', 'The prisoners’ ship. Imprisoned.', 'The [prisoners]’ ship. Imprisoned.'],
    ['"bank of dorne"', 'Bank. The Bank of Dorne is a bank.', 'Bank. The [Bank of Dorne] is a bank.'],
    ['strasse', 'An der STRAẞE, an der Straße', 'An der [STRAẞE], an der [Straße]'],
    ['図書館', '新しい図書館が開館', '新しい[図書館]が開館'],
    ['京', '東京都', '東[京]都'],
    ['US', 'The U.S. told us', 'The [U.S]. told [us]'],
    ['zzz', 'Nothing', 'Nothing'],
  ])('%s', (query, text, expected) => {
    expect(inBrackets(piecesOf(text, marked(text, query)))).toBe(expected)
  })

  it('and cutting at marks loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', maxLength: 8 }), (text, query) => {
        const pieces = piecesOf(text, marked(text, query))
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      }),
    )
  })
})

describe('an excerpt', () => {
  const long = `${'A sentence of some words that nobody looks for. '.repeat(12)}Then the herring came. ${'More of it follows here. '.repeat(20)}`

  it('begins with the sentence that has the hit', () => {
    const text = inBrackets(excerptPieces(long, marked(long, 'herring')))
    expect(text).toMatch(/^… Then the \[herring\] came\. More of it/)
    expect(text.length).toBeLessThan(300)
    expect(text.endsWith(' …')).toBe(true)
  })

  it('is the start of a text that has none, and all of a short one', () => {
    expect(inBrackets(excerptPieces(long, []))).toMatch(/^A sentence/)
    expect(inBrackets(excerptPieces('Short.', []))).toBe('Short.')
  })

  it('never ends inside a character', () => {
    const text = '😀'.repeat(400)
    expect(inBrackets(excerptPieces(text, []))).not.toMatch(/\p{Cs}/u)
    expect(inBrackets(excerptPieces(text, [{ start: 402, end: 404 }]))).not.toMatch(/\p{Cs}/u)
  })
})

describe('the address of a result', () => {
  const directive = (blocks: string[], query: string) => textDirective(blocks, parseQuery(query).clauses, endings)

  it('says to the browser what to mark, with the words around it', () => {
    expect(directive(['A well-known herring, said X, came in spring again'], 'herring')).toBe(
      ':~:text=A%20well%2Dknown-,herring',
    )
    expect(directive(['The old herring came in spring again'], 'herring')).toBe(
      ':~:text=The%20old-,herring,-came%20in%20spring',
    )
  })

  it('says nothing where there is nothing to mark, and not too much', () => {
    expect(directive(['Nothing'], 'herring')).toBe('')
    expect(directive(['herring '.repeat(50)], 'herring').split('text=').length - 1).toBe(4)
  })
})
