import { describe, expect, it } from 'vitest'
import type { Issue, Mention } from '../../src/archive/archive.js'
import { byIssue, inOrder, languageOf, mentionsBefore } from '../../src/archive/mentions.js'
import { bind, item, reading } from '../site/fixture.js'

const readings = ['2024-01-03', '2024-01-10', '2024-01-17'].map((date) =>
  reading({
    file: `${date}.txt`,
    date,
    items: [item(`First ${date}`, 1), item(`Second ${date}`, 5, { language: 'de' })],
  }),
)
const { archive } = bind(readings)
const mentions = archive.issues.flatMap((issue) => issue.digest.items.map((item): Mention => ({ issue, item })))
const headlines = (some: Mention[]) => some.map(({ item }) => item.headline)

describe('items of an archive', () => {
  it('stand in the order of their issues, and in an issue as it has them', () => {
    expect(headlines([...mentions].reverse().sort(inOrder))).toEqual(headlines(mentions))
  })

  it('are gathered by stretches of one issue', () => {
    const [a, b, c, d] = mentions as [Mention, Mention, Mention, Mention]
    expect(byIssue([a, b, c, d]).map(headlines)).toEqual([headlines([a, b]), headlines([c, d])])
    expect(byIssue([a, c, b]).map(headlines)).toEqual([[a], [c], [b]].map(headlines))
    expect(byIssue([])).toEqual([])
  })

  it('are found before one of them, nearest first, as sorting would', () => {
    const newestFirst = byIssue(mentions).reverse().flat()
    for (const item of mentions) {
      for (const some of [newestFirst, newestFirst.filter((one) => one !== item), newestFirst.slice(1), []]) {
        const sorted = some.filter((one) => inOrder(one, item) < 0).sort((one, other) => inOrder(other, one))
        expect(headlines([...mentionsBefore(some, item)])).toEqual(headlines(sorted))
      }
    }
  })

  it('are in their own language, else in their digest’s', () => {
    const [issue] = archive.issues as [Issue]
    const [first, second] = issue.digest.items
    expect(first && languageOf({ issue, item: first })).toBe(issue.digest.language)
    expect(second && languageOf({ issue, item: second })).toBe('de')
  })
})
