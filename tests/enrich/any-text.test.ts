import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ItemWords } from '../../src/enrich/words.js'
import { enriched, enrichedAlone } from './helpers.js'

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'Senator',
        'Aa',
        'said',
        'of',
        'the',
        ',',
        '(R-LA)',
        'Council',
        'UN',
        '“',
        '”:',
        'by',
        'October',
        '12',
        '2023',
        'and',
        '.',
      ),
    )
    .map((words) => words.join(' ')),
)
const items: fc.Arbitrary<ItemWords[]> = fc.array(
  fc.record(
    {
      headline: text,
      section: text,
      credit: text,
      subheads: fc.array(text, { maxLength: 2 }),
      bylines: fc.array(text, { maxLength: 2 }),
      blocks: fc.array(
        fc.record({ kind: fc.constantFrom('paragraph', 'quote', 'attribution', 'bullet', 'caption'), text }),
      ),
      links: fc.array(fc.record({ label: text, url: text })),
    },
    { requiredKeys: ['subheads', 'bylines', 'blocks', 'links'] },
  ),
  { maxLength: 5 },
)
const topics = [{ id: 'a', title: 'A', phrases: ['Aa', 'Council of Aa'], not: ['UN Council'] }]

describe('any text', () => {
  it('is answered, with evidence for every answer', () => {
    fc.assert(
      fc.property(items, (items) => {
        for (const findings of enriched(items, { topics, date: '2023-10-11' })) {
          const { evidence, people, places, organisations, authors, sources } = findings
          for (const [names, proofs] of [
            [people, evidence.people],
            [places, evidence.places],
            [organisations, evidence.organisations],
            [authors, evidence.authors],
            [sources.map(({ name }) => name), evidence.sources],
            [findings.topics, evidence.topics],
            [
              findings.dates.map(({ date, until }) => (until === undefined ? date : `${date}/${until}`)),
              evidence.dates,
            ],
          ] as const) {
            expect(proofs.map(({ name }) => name)).toEqual(names)
            expect(new Set(names).size).toBe(names.length)
            expect(names.every((name) => name !== '')).toBe(true)
          }
        }
      }),
    )
  })

  it.each([
    'said ',
    'Aa, bb, said ',
    'Senators Aa, ',
    'University of ',
    'President of Aa Bb ',
    '(AB) Aa Bb ',
    '“ ‘ « ',
    'A.',
    'a-',
    'also ',
    'John Aa said ',
    'Aa Council (AC) ',
    'in Aa, Ga. ',
    '12 and 13 October ',
    'according to the President Aa ',
    '«Aa» ',
  ])('takes time in proportion to its length: %j again and again', (piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(length / piece.length)
      const start = process.cpuUsage().user
      enrichedAlone({ headline: text, text, bylines: [text] }, { topics })
      return (process.cpuUsage().user - start) / 1000
    }
    time(4_000)
    const short = Math.max(time(4_000), 4)
    // Eight times the text: in proportion it takes eight times as long, squared 64 times.
    // The machine may be busy with something else once.
    expect(Math.min(time(32_000), time(32_000)) / short).toBeLessThan(32)
  })
})
