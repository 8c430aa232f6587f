import { expect, test } from 'vitest'
import { isKnotted } from '../../src/parser/lines/knotted.js'
import { parseDigest } from '../../src/parser/parse.js'

/** Inputs that once took quadratic time or the stack's end. Each is read within the test's time, and nothing is lost. */
const shapes: [name: string, text: string, file: string][] = [
  ['one long word', 'a'.repeat(100_000), 'a.txt'],
  ['one long word of Han', '漢'.repeat(60_000), 'a.txt'],
  ['wide spaces', `x${'\u3000'.repeat(40_000)}y`, 'a.txt'],
  ['many short lines', 'a\n\n'.repeat(8_000), 'a.txt'],
  ['one headline again and again', 'Water Is Back in Town\n\nThe works ended.\n\n'.repeat(1_500), 'a.txt'],
  ['closing brackets', ']'.repeat(40_000), 'a.md'],
  ['brackets in brackets', '['.repeat(5_000) + ']'.repeat(5_000), 'a.md'],
  ['stars in stars', `${'**a '.repeat(2_000)}${' b**'.repeat(2_000)}`, 'a.md'],
  ['a quotation that goes on and on', `> a\n${'a\n'.repeat(20_000)}`, 'a.md'],
  ['quotations in quotations', `${'>'.repeat(2_000)} a`, 'a.md'],
]

test.each(shapes)(
  '%s is read in time',
  (_, text, file) => {
    const { lines } = parseDigest(text, { file })
    const ink = (of: string) => of.replace(/\s/g, '')
    expect(ink(lines.flatMap(({ rows }) => rows.map((row) => row.text)).join(''))).toBe(ink(text))
  },
  20_000,
)

test('corrections of many rows are read in time', () => {
  const labels = '3\theadline\n'.repeat(20_000)
  expect(parseDigest('News\n\nWater Is Back\n', { labels }).digest.file).toBe('digest.txt')
}, 20_000)

test('a digest that would cost too much as Markdown is read as plain text, and says so', () => {
  const { digest } = parseDigest(`# News\n\n${'['.repeat(2_000)}\n`, { file: 'a.md' })
  expect(digest.messages.map(({ code }) => code)).toContain('markdown-left')
  expect(isKnotted('# News\n\n* [a](https://b.org)\n\n> b\n')).toBe(false)
})
