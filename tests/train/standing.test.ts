import { describe, expect, test } from 'vitest'
import { damagedBlocks } from '../../scripts/train/relayout/damage.mjs'
import { type Document, newItem } from '../../scripts/train/relayout/document.mjs'
import { randomOf } from '../../scripts/train/relayout/random.mjs'
import { withStanding } from '../../scripts/train/relayout/standing.mjs'

const items = Array.from({ length: 12 }, (_, item) =>
  newItem({
    headline: `Item ${item}`,
    blocks: [
      {
        role: 'paragraph',
        text: `The council of town ${item} met for the first time in years. It sold the old mill. Nobody minded.`,
      },
    ],
  }),
)
const documents: Document[] = [
  { language: 'en', masthead: [], sections: [{ heading: 'News', items: items.slice(0, 6) }], tail: [] },
  { language: 'en', masthead: [], sections: [{ heading: 'More', items: items.slice(6) }], tail: [] },
]

/** Many archives of so many issues, each with its standings and the texts that are still news. */
const drawn = (issues: number) =>
  Array.from({ length: 200 }, (_, seed) => {
    const { standings, documents: left } = withStanding(documents, issues, randomOf(`standing ${seed}`))
    const news = left.flatMap(({ sections }) => sections.flatMap((section) => section.items))
    return { standings, news: news.flatMap(({ blocks }) => blocks.map(({ text }) => text)) }
  })

describe('what an editor says of the letter itself', () => {
  test('is news no more', () => {
    for (const { standings, news } of drawn(4)) {
      for (const standing of standings) for (const text of standing?.tail ?? []) expect(news).not.toContain(text)
    }
  })

  test('stands in each issue, from some issue on, or now and then', () => {
    const counts = drawn(4).map(({ standings }) => standings.map((standing) => standing?.tail.length ?? 0))
    const some = counts.filter((count) => count.some((texts) => texts > 0))
    expect(some.filter((count) => count.every((texts) => texts === count[0])).length).toBeGreaterThan(20)
    expect(
      some.filter(([first, ...others]) => first === 0 && others.some((texts) => texts > 0)).length,
    ).toBeGreaterThan(5)
    expect(counts.filter((count) => count.every((texts) => texts === 0)).length).toBeGreaterThan(40)
  })

  test('begins alike where it is written anew', () => {
    const changed = drawn(4).filter(({ standings }) => {
      const firsts = new Set(standings.flatMap((standing) => standing?.tail[0] ?? []))
      const beginnings = new Set([...firsts].map((text) => text.split('. ')[0]?.replace(/\.$/, '')))
      return firsts.size > 1 && beginnings.size === 1
    })
    expect(changed.length).toBeGreaterThan(5)
  })

  test('stands behind a farewell in an issue alone, which nothing else tells it by', () => {
    const alone = drawn(1).flatMap(({ standings }) => standings.flatMap((standing) => standing ?? []))
    expect(alone.length).toBeGreaterThan(10)
    expect(alone.every(({ isLed, head }) => isLed && head.length === 0)).toBe(true)
  })
})

test('a digest that has lost its start begins with the text of its first item', () => {
  const part = (role: string, text: string) => ({ level: 'item' as const, parts: [{ role, text }] })
  const blocks = [
    part('section', 'News'),
    part('headline', 'Mill Sold'),
    part('paragraph', 'At last.'),
    part('link', 'More'),
  ]
  const left = damagedBlocks(blocks, new Set(['lost start']), randomOf('start'))
  expect(left.map(({ parts: [first] }) => first)).toEqual([
    { role: 'paragraph!', text: 'At last.' },
    { role: 'link', text: 'More' },
  ])
  const signed = [part('headline', 'Mill Sold'), part('byline', 'By Jo Ek'), part('paragraph', 'At last.')]
  expect(damagedBlocks(signed, new Set(['lost start']), randomOf('start'))).toHaveLength(3)
})
