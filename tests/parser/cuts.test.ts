import { describe, expect, test } from 'vitest'
import { cutKinds, cutsOf } from '../../src/parser/lines/cuts.js'

describe.each(cutKinds)('cut: $name', (kind) => {
  const places = (text: string) => {
    const at = new Set<number>()
    for (const found of kind.find(text)) {
      let place = found
      while (text[place] === ' ') place += 1
      at.add(place)
    }
    return at
  }
  test.each(kind.examples)('is found in “%s”', (marked) => {
    const [head = '', tail = ''] = marked.split('¦')
    const text = head + tail
    expect(places(text)).toContain(head.length + (tail.length - tail.trimStart().length))
  })
  test.each(kind.not)('is not found in “%s”', (text) => {
    expect([...places(text)]).toEqual([])
  })
})

test('a line of three things may be cut in two places', () => {
  const text = 'Armenia Itself by Neil Hauer The question now is what comes next'
  expect(cutsOf(text).map(({ at }) => text.slice(at, at + 9))).toEqual(
    expect.arrayContaining(['by Neil H', 'The quest']),
  )
})
