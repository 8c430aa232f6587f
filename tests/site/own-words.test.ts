import { describe, expect, it } from 'vitest'
import { readPublication } from '../../src/publication/read.js'
import { wordsIn } from '../../src/site/words/words.js'

const read = (text: string) => readPublication(text, { fallbackTitle: 'digests' })
const said = (text: string) => read(text).messages.map(({ name, reason }) => `${name}: ${reason}`)
const wordsOf = (text: string, language = 'en') => wordsIn(language, read(text).publication?.words)

describe('a publication’s own words', () => {
  it('stand in the place of ours, and all others stay', () => {
    const words = wordsOf('words: { nav: { archive: Issues } }')
    expect(words.nav).toEqual({ ...wordsIn('en').nav, archive: 'Issues' })
    expect(words.items(2, '2')).toBe('2 items')
  })

  it('have braces where something of ours goes', () => {
    const words = wordsOf('words: { number: "Issue {number}", issue: { withNumber: "{number} ({date})" } }')
    expect(words.number('28')).toBe('Issue 28')
    expect(words.issue.withNumber('1 February', 'No. 28')).toBe('No. 28 (1 February)')
    expect(wordsOf('words: { cite: { date: "{day} {month} {year}" } }').cite.date(on)).toBe('1 February 2024')
  })

  it('have the forms of their language where they count', () => {
    const english = wordsOf('words: { items: { one: "{count} story", other: "{count} stories" } }')
    expect([english.items(1, '1'), english.items(1200, '1,200')]).toEqual(['1 story', '1,200 stories'])
    expect(wordsOf('words: { items: "stories: {count}" }').items(1, '1')).toBe('stories: 1')
    const polish =
      'words: { language: pl, items: { one: "{count} tekst", few: "{count} teksty", other: "{count} tekstów" } }'
    const { items } = wordsOf(polish)
    expect([items(1, '1'), items(3, '3'), items(5, '5')]).toEqual(['1 tekst', '3 teksty', '5 tekstów'])
  })

  it('are of the language that they say', () => {
    expect(wordsOf('words: { language: ka }').language).toBe('ka')
  })

  it.each([
    [
      'words:\n  nav:\n    archiv: Issues\n',
      'publication.yml:3:5-3:11: Unknown key `archiv` in `words.nav`; did you mean `archive`?',
    ],
    [
      'words: { number: "{nummer}" }',
      'publication.yml:1:18-1:28: Expected a text with nothing but {number} in braces in `words.number`',
    ],
    [
      'words: { items: { one: "one story" } }',
      'Expected a text with nothing but {count} in braces, or one for each of its forms',
    ],
    ['words: { nav: Archive }', 'Expected words by their names: archive, topics'],
    ['words: { language: english }', 'Expected a language tag such as en, hy or pt-BR in `words.language`'],
    ['words: { skip: "" }', 'Expected a text that is not empty in `words.skip`'],
  ])('are refused with their place where they would do nothing: %j', (text, message) => {
    expect(said(text)).toEqual([expect.stringContaining(message)])
  })
})

const on = { year: '2024', month: 'February', day: '1', dayMonth: '1 February' }
