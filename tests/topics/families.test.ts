import { describe, expect, it } from 'vitest'
import { familiesOf } from '../../src/topics/families.js'

const families = (...keys: string[]) =>
  familiesOf(
    keys.map((key) => ({ key, text: key, words: key.split(' '), isName: false, files: [], standsIn: [], times: 1 })),
  ).map(({ phrases }) => phrases.map(({ key }) => key))

describe('the forms of a word', () => {
  it.each([
    ['monad', 'monadic', 'monads'],
    ['armenia', 'armenian'],
    ['generated', 'generation'],
    ['voie', 'voies'],
  ])('are one family: %s, %s', (...keys) => {
    expect(
      families(...keys)
        .flat()
        .sort(),
    ).toEqual([...keys])
    expect(families(...keys)).toHaveLength(1)
  })

  it.each([
    ['stream', 'streaks'],
    ['communication', 'community'],
    ['trade', 'trains'],
  ])('are not those of another that begins like it: %s, %s', (...keys) => {
    expect(families(...keys)).toHaveLength(2)
  })
})
