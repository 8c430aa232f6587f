import { describe, expect, test } from 'vitest'
import { readFrontMatter } from '../../src/parser/read/front-matter.js'

const read = (text: string) => readFrontMatter(text.split('\n'))

describe('front matter', () => {
  test('gives title, date, language and address', () => {
    expect(
      read('---\ntitle: Week 7\ndate: 2024-02-14 09:00:00\nlang: en-us\nurl: https://example.org/7\n---\nText'),
    ).toEqual({
      lines: [1, 6],
      title: 'Week 7',
      date: '2024-02-14',
      language: 'en-US',
      address: 'https://example.org/7',
      messages: [],
    })
  })

  test('is what stands between two exact rules at the top, with keys', () => {
    for (const text of [
      'Text',
      '---\nA rule, and then text.\n---\nMore',
      ' ---\ntitle: A\n---',
      '---\ntitle: A\nno end',
      '---\n---\nText',
    ]) {
      expect(read(text)).toBeUndefined()
    }
  })

  test.each([
    '---js\nmodule.exports = { title: 1 }\n---',
    '---javascript\nprocess.exit(1)\n---',
    '---json\n{ "title": "A" }\n---',
  ])('is never code: %j', (text) => expect(read(text)).toBeUndefined())

  test('that is no YAML is left out, with a message, every time', () => {
    for (let time = 0; time < 2; time += 1) {
      expect(read('---\ntitle: [a\n---\nText')).toMatchObject({
        lines: [1, 3],
        messages: [{ code: 'front-matter-broken', line: 2 }],
      })
    }
  })

  test.each([
    ['a key that is not used', 'layout: post', 'front-matter-unknown'],
    ['a key of every object', 'constructor: a', 'front-matter-unknown'],
    ['a language that is none', 'language: english', 'front-matter-value'],
    ['a date that is none', 'date: soon', 'front-matter-value'],
    ['a day that no calendar has', 'date: 2024-02-30', 'front-matter-value'],
    ['a title that is a list', 'title: [a, b]', 'front-matter-value'],
  ])('says where %s stands', (_, line, code) => {
    expect(read(`---\naddress: https://example.org\n${line}\n---`)?.messages).toMatchObject([{ line: 3, code }])
  })

  test('does not grow by aliases', () => {
    const bomb = ['a: &a [x, x, x, x]', 'b: &b [*a, *a, *a, *a]', 'c: &c [*b, *b, *b, *b]', 'd: [*c, *c, *c, *c]'].join(
      '\n',
    )
    expect(read(`---\n${bomb}\n---`)?.messages[0]?.code).toBe('front-matter-broken')
  })
})
