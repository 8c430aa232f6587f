import { describe, expect, it } from 'vitest'
import type { Topic } from '../../src/publication/publication.js'
import { enriched, enrichedAlone, item } from './helpers.js'

const topics: Topic[] = [
  { id: 'courts', title: 'Courts', phrases: ['ICJ', 'court', 'Rome Statute'], not: ['basketball court'] },
  { id: 'genocide', title: 'Genocide', phrases: ['genocide'], not: ['cultural genocide', 'Genocide Convention'] },
  { id: 'rights', title: 'Rights', phrases: ['human rights', 'human rights violations'], not: [] },
  { id: 'tokyo', title: 'Tokyo', phrases: ['東京'], not: [] },
]
const topicsOf = (parts: Parameters<typeof item>[0]) => enrichedAlone(parts, { topics }).topics

describe('topics', () => {
  it.each([
    ['a phrase in the headline', { headline: 'The Court’s Ruling' }, ['courts']],
    ['a phrase in a subhead', { headline: 'Ruling', subheads: ['ICJ hearings'] }, ['courts']],
    ['a phrase twice in the text', { headline: 'Ruling', text: ['The court met.', 'The Court rose.'] }, ['courts']],
    ['a phrase in a caption', { blocks: [{ kind: 'caption' as const, text: 'Outside of the court.' }] }, ['courts']],
    ['any case', { headline: 'GENOCIDE TRIAL OPENS' }, ['genocide']],
    ['a phrase where words have no spaces', { headline: '昨日東京で' }, ['tokyo']],
  ])('hold by %s', (_, parts, expected) => {
    expect(topicsOf(parts)).toEqual(expected)
  })

  it.each([
    ['a phrase once in the text', { headline: 'Ruling', text: 'The court met.' }],
    ['a part of a word', { headline: 'Courtesy Visit', text: 'Courts, courtly, courtyard.' }],
    ['an acronym in small letters', { headline: 'An icj of snow' }],
    [
      'a phrase that `not` covers',
      { headline: 'Basketball Court Opens', text: 'Cultural genocide and cultural genocide.' },
    ],
    ['one stretch of text counted twice', { headline: 'Report', text: 'It lists human rights violations.' }],
    ['the section', { headline: 'Report', section: 'The Court' }],
  ])('do not hold by %s', (_, parts) => {
    expect(topicsOf(parts)).toEqual([])
  })

  it.each([
    ['once in the text', 2, { headline: 'Ruling', text: 'The court met.' }, ['t']],
    ['not yet in the headline', 0.5, { headline: 'The Court' }, []],
    ['in the headline and twice in the text', 0.5, { headline: 'The Court', text: 'A court, a court.' }, ['t']],
  ])('hold by a phrase %s where its weight is %f', (_, weight, parts, expected) => {
    const weighted = [{ id: 't', title: 'T', phrases: [{ phrase: 'court', weight }, 'judge'], not: [] }]
    expect(enrichedAlone(parts, { topics: weighted }).topics).toEqual(expected)
  })

  it('hold beside what `not` covers', () => {
    expect(topicsOf({ headline: 'Genocide and the Genocide Convention' })).toEqual(['genocide'])
  })

  it('come in the order of the publication, with the words they rest on', () => {
    const findings = enrichedAlone({ headline: 'Genocide Case at the ICJ' }, { topics })
    expect(findings.topics).toEqual(['courts', 'genocide'])
    expect(findings.evidence.topics).toEqual([
      { name: 'courts', words: 'ICJ' },
      { name: 'genocide', words: 'Genocide' },
    ])
  })

  it('are missed by a message, where there are topics and the item is no photo', () => {
    const photo = item({ blocks: [{ kind: 'caption', text: 'A park.' }] })
    const codes = enriched([item({ headline: 'Weather' }), photo], { topics }).map(({ codes }) => codes)
    expect(codes).toEqual([['no-topic'], []])
    expect(enrichedAlone({ headline: 'Weather' }).codes).toEqual([])
  })
})
