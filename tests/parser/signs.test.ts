import { describe, expect, test } from 'vitest'
import { lookAt } from '../../src/parser/lines/look.js'
import { signs } from '../../src/parser/lines/signs/index.js'

describe.each(signs)('sign: $name', (sign) => {
  const shows = (text: string) => sign.test(text, lookAt(text))

  test.each(sign.examples.yes)('is seen in “%s”', (text) => {
    expect(shows(text)).toBe(true)
  })
  test.each(sign.examples.no)('is not seen in “%s”', (text) => {
    expect(shows(text)).toBe(false)
  })
})

test('no two signs have one name', () => {
  expect(new Set(signs.map(({ name }) => name)).size).toBe(signs.length)
})
