import { describe, expect, it } from 'vitest'
import type { Topic } from '../../src/publication/publication.js'
import { enriched, item } from './helpers.js'

const unsigned = Array.from({ length: 4 }, (_, at) => item({ headline: `Unsigned ${at}`, text: 'It rained.' }))
const among = (parts: Parameters<typeof item>[0], others = unsigned) => enriched([...others, item(parts)]).at(-1)

describe('kind', () => {
  it.each([
    ['a caption without a headline', { blocks: [{ kind: 'caption' as const, text: 'A park.' }] }, 'photo'],
    ['a section of opinions', { headline: 'A headline', section: 'Op-Eds & Commentary' }, 'opinion'],
    ['the headline’s label', { headline: 'Opinion: A headline' }, 'opinion'],
    [
      'a signature where the news has none',
      { headline: 'A headline', bylines: ['By Dan Perry'], text: 'The West slept.' },
      'opinion',
    ],
    [
      'the first person',
      { headline: 'A headline', section: 'World', bylines: ['By Dan Perry'], text: 'I do not agree.' },
      'opinion',
    ],
    ['no signature', { headline: 'We Must Act', text: 'I said so.' }, 'news'],
    [
      'a report that quotes others',
      { headline: 'A headline', bylines: ['By Dan Perry'], text: '“Yes,” said Akopian.' },
      'news',
    ],
    [
      'a headline that says who said what',
      { headline: 'Armenia Criticises Absence', bylines: ['By Dan Perry'], text: 'It rained.' },
      'news',
    ],
    [
      'a first person that is quoted',
      { headline: '‘I’m Alive but I Feel Dead’: Inside an Exodus', bylines: ['by Ann M. Simmons'] },
      'news',
    ],
    [
      'a section of news',
      { headline: 'A headline', section: 'World', bylines: ['By Dan Perry'], text: 'The West slept.' },
      'news',
    ],
    [
      'a section that opinion shares with reports',
      { headline: 'A headline', section: 'Research and Analysis' },
      'news',
    ],
  ])('by %s', (_, parts, kind) => {
    expect(among(parts)?.kind).toBe(kind)
  })

  it('says nothing by a signature where most items have one', () => {
    const signed = Array.from({ length: 4 }, () =>
      item({ headline: 'Signed', bylines: ['By Jane Doe'], text: 'It rained.' }),
    )
    expect(among({ headline: 'A headline', bylines: ['By Dan Perry'], text: 'I do not agree.' }, signed)?.kind).toBe(
      'news',
    )
  })
})

describe('category', () => {
  const opinion = { headline: 'A headline', bylines: ['By Dan Perry'], text: 'The West slept.' }
  const filed = (findings: ReturnType<typeof among>) => [findings?.category, findings?.categoryFrom]

  it('is the section as it stands', () => {
    expect(filed(among({ headline: 'A headline', section: 'U.S. Congress' }))).toEqual(['U.S. Congress', 'section'])
  })

  it('is the heading over opinions that the digest has, else the word of its language', () => {
    expect(filed(among(opinion))).toEqual(['Opinion', 'inferred'])
    const views = item({ headline: 'Another', section: 'Views & Opinions' })
    expect(filed(among(opinion, [...unsigned, views]))).toEqual(['Views & Opinions', 'inferred'])
  })

  it('is a section whose topic the item names again and again', () => {
    const topics: Topic[] = [
      { id: 'congress', title: 'Congress', phrases: ['Congress', 'Senator', 'Senators'], not: [] },
    ]
    const items = [
      item({ text: 'Senators met. A Senator spoke. The Senators rose.' }),
      item({ headline: 'A headline', text: 'A Senator spoke to a Senator.' }),
      item({ headline: 'Bill Passes', section: 'U.S. Congress' }),
    ]
    expect(enriched(items, { topics }).map(filed)).toEqual([
      ['U.S. Congress', 'inferred'],
      [undefined, undefined],
      ['U.S. Congress', 'section'],
    ])
  })

  it('is absent where nothing tells', () => {
    expect(filed(among({ headline: 'A headline', text: 'It rained.' }))).toEqual([undefined, undefined])
  })
})
