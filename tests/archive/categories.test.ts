import { describe, expect, it } from 'vitest'
import { EarlierSections } from '../../src/archive/categories.js'
import { categoryReason } from '../../src/commands/explain-category.js'
import type { Digest } from '../../src/digest/schema.js'
import { makeItem, makeReading } from './make.js'

const sport = ['goal', 'match', 'referee', 'striker', 'league', 'season', 'coach', 'stadium', 'penalty', 'cup']
const trade = ['tariff', 'export', 'price', 'market', 'bank', 'dollar', 'growth', 'wheat', 'factory', 'budget']

/** Seven of ten words, beginning with another one in each item. */
const some = (words: string[], from: number) =>
  words
    .map((_, at) => words[(at + from) % 10])
    .slice(0, 7)
    .join(' ')

function issueOf(week: number, items: { section?: string; text: string; kind?: 'photo' | 'opinion' }[]): Digest {
  const made = items.map((given, index) => makeItem(`Item ${index + 1}`, index * 3 + 1, index + 1, given))
  return { ...makeReading(`${String(week).padStart(2, '0')}.txt`, []).digest, items: made }
}

/** Weekly issues with three items of each section. */
const weekly = (weeks: number, sections: (text: 'sport' | 'trade', at: number) => string) =>
  Array.from({ length: weeks }, (_, week) =>
    issueOf(
      week,
      [0, 1, 2].flatMap((at) => [
        { section: sections('sport', week + at), text: some(sport, week + at) },
        { section: sections('trade', week + at), text: some(trade, week + at) },
      ]),
    ),
  )
const told = (text: string) => (text === 'sport' ? 'Sport' : 'Trade and Industry')
function filing(): (digest: Digest) => Digest {
  const sections = new EarlierSections()
  return (digest) => ({ ...digest, items: sections.file(digest.items).items })
}
const last = (digests: Digest[]) =>
  digests
    .map(filing())
    .at(-1)
    ?.items.map(({ category }) => category)

describe('the category of an item without a section', () => {
  const lost = [{ text: some(sport, 3) }, { text: some(trade, 5) }, { text: 'Snow fell on the hills.' }]

  it('is the section that earlier items alike stood in', () => {
    expect(last([...weekly(12, told), issueOf(12, lost)])).toEqual(['Sport', 'Trade and Industry', undefined])
    const [item] = [...weekly(12, told), issueOf(12, lost)].map(filing()).at(-1)?.items ?? []
    expect(item?.categoryFrom).toBe('inferred')
  })

  it('has its reasons: the words that spoke for it, and what guesses as sure have come to', () => {
    const sections = new EarlierSections()
    const filed = [...weekly(12, told), issueOf(12, lost)].map(({ items }) => sections.file(items))
    const { items, reasons } = filed.at(-1) ?? { items: [], reasons: new Map() }
    const [sports, , none] = items
    const reason = sports && reasons.get(sports)
    expect(reason?.words.length).toBeGreaterThan(3)
    expect(sport).toEqual(expect.arrayContaining(reason?.words ?? []))
    expect(reason?.right).toBe(reason?.guesses)
    expect(none && reasons.get(none)).toBeUndefined()
    expect(sports && categoryReason(sports, reason)?.name).toMatch(
      /^Sport \(\d+\.\d nats ahead; of \d+ guesses as sure in earlier issues \d+ were right\)$/,
    )
  })

  it('is none as long as the archive has shown little', () => {
    expect(last([...weekly(3, told), issueOf(3, lost)])).toEqual([undefined, undefined, undefined])
  })

  it('is none where sections do not go by what items say', () => {
    const byTurns = (_: string, at: number) => (at % 2 === 0 ? 'Morning' : 'Evening')
    expect(last([...weekly(12, byTurns), issueOf(12, lost)])).toEqual([undefined, undefined, undefined])
  })

  it('is none where each issue has headings of its own', () => {
    const own = (text: string, at: number) => `${told(text)} ${at}`
    expect(last([...weekly(12, own), issueOf(12, lost)])).toEqual([undefined, undefined, undefined])
  })

  it('is left to others for a photo, an opinion, and where there is one', () => {
    const items = [
      { text: some(sport, 3), kind: 'photo' as const },
      { text: some(sport, 3), kind: 'opinion' as const },
      { text: some(sport, 3), category: 'World' },
    ]
    expect(last([...weekly(12, told), issueOf(12, items)])).toEqual([undefined, undefined, 'World'])
  })

  it('never rests on a later issue', () => {
    const digests = [...weekly(12, told), issueOf(12, lost)]
    const more = [...digests, ...weekly(5, (text) => (text === 'sport' ? 'Trade and Industry' : 'Sport'))]
    expect(more.map(filing()).slice(0, digests.length)).toEqual(digests.map(filing()))
  })
})
