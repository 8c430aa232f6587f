import { describe, expect, it } from 'vitest'
import { Habits } from '../../../src/archive/stories/habits.js'
import type { Told } from '../../../src/archive/stories/told.js'
import { makeItem, makeReading } from '../make.js'

const told = (authors: string[] = []): Told => ({
  mention: {
    issue: { digest: makeReading('2031-03-06.txt', []).digest, bytes: new Uint8Array(), place: 0 } as never,
    item: { ...makeItem('A headline', 1, 1), authors },
  },
  day: 0,
  ids: new Int32Array(),
  weights: new Float32Array(),
  rarities: new Float32Array(),
  names: new Uint8Array(),
  heads: new Uint8Array(),
  figures: [],
  headFigures: [],
  headline: '',
})

function oddsAfter(...items: (boolean | undefined)[]): number {
  const habits = new Habits()
  for (const goesOn of items) habits.learn(told(), goesOn)
  return habits.setting().odds
}
const many = <Value>(value: Value): Value[] => Array.from({ length: 100 }, () => value)

describe('habits', () => {
  it('expect more of a publication that goes on with what it tells', () => {
    expect(oddsAfter(...many(true))).toBeGreaterThan(oddsAfter())
    expect(oddsAfter(...many(false))).toBeLessThan(oddsAfter())
  })

  it('do not move by one more item, nor by those that nothing was compared with', () => {
    expect(oddsAfter(false)).toBe(oddsAfter())
    expect(oddsAfter(...many(true), true)).toBe(oddsAfter(...many(true)))
    expect(oddsAfter(...many(undefined))).toBe(oddsAfter())
  })

  it('count the items of each author', () => {
    const habits = new Habits()
    for (const authors of [['Ida Lund'], ['Jon Aster', 'Ida Lund']]) habits.learn(told(authors), false)
    expect([...habits.setting().itemsBy]).toEqual([
      ['Ida Lund', 2],
      ['Jon Aster', 1],
    ])
  })
})
