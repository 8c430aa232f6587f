import { describe, expect, it } from 'vitest'
import { Habits } from '../../../src/archive/stories/habits.js'

const told = (authors: string[] = []) => ({ authors })

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
