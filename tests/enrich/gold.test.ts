import { describe, expect, it } from 'vitest'
import { compareNames, questions } from '../../scripts/score/named-gold.mjs'
import { enrichItem } from '../../src/enrich/enrich.js'
import { digests, goldContext, goldItems } from './gold.js'

const items = digests.flatMap((name) => {
  const context = goldContext(name)
  const gold = goldItems(name)
  return gold.map((entry, index) => {
    const item = context.items[index]
    if (!item) throw new Error(`${name}: no item ${index}`)
    return { name, gold: entry, item, found: enrichItem(item, { ...context, index }) }
  })
})

/** What is reached, less a little: a change that costs more than that is one to look at. */
const least: Record<string, { precision: number; recall: number }> = {
  authors: { precision: 1, recall: 1 },
  sources: { precision: 0.97, recall: 0.95 },
  people: { precision: 0.97, recall: 0.93 },
  places: { precision: 0.98, recall: 0.98 },
  organisations: { precision: 0.97, recall: 0.94 },
  topics: { precision: 0.97, recall: 0.94 },
  kind: { precision: 0.98, recall: 0.98 },
  category: { precision: 0.97, recall: 0.97 },
}

describe('enrichment, against what was said by hand', () => {
  it.each(Object.entries(least))('finds %s', (key, field) => {
    const question = questions[key]
    if (!question) throw new Error(key)
    let right = 0
    const wrong: string[] = []
    const missed: string[] = []
    for (const { name, gold, found } of items) {
      const score = compareNames(question.gold(gold), question.found(found))
      right += score.right
      wrong.push(...score.wrong.map((one) => `${name.slice(0, 3)}:${gold.line} ${one}`))
      missed.push(...score.missed.map((one) => `${name.slice(0, 3)}:${gold.line} ${one}`))
    }
    const precision = right / (right + wrong.length)
    const recall = right / (right + missed.length)
    const figures = `${key}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`
    const report = `${figures}\nwrong: ${wrong.join('; ')}\nmissed: ${missed.join('; ')}`
    if (process.env.SHOW_FIGURES) console.log(report)
    expect(precision, report).toBeGreaterThanOrEqual(field.precision)
    expect(recall, report).toBeGreaterThanOrEqual(field.recall)
  })

  it('rests every source on words of the item', () => {
    for (const { item, found } of items) {
      const parts = [item.headline ?? '', ...item.subheads, ...item.bylines, ...item.blocks.map(({ text }) => text)]
      for (const { evidence } of found.sources)
        expect(
          parts.some((part) => part.includes(evidence)),
          evidence,
        ).toBe(true)
    }
  })

  it('files every item but photos under a topic, or says that there is none', () => {
    const unfiled = items.filter(({ found }) => found.topics.length === 0)
    expect(unfiled.every(({ found }) => found.kind === 'photo' || found.codes.includes('no-topic'))).toBe(true)
  })
})
