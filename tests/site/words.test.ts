import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownTemplates } from '../../src/site/templates.js'
import { en } from '../../src/site/words/en.js'
import { isTree } from '../../src/site/words/own-words.js'
import { slots } from '../../src/site/words/slots.js'

type Word = (...args: unknown[]) => string

/** Every word by its path, with what is given to it in braces; a counted one in both its forms. */
function* listed(words: unknown, names: unknown, path: string[] = []): Generator<[path: string, text: string]> {
  if (isTree(words)) {
    for (const [key, word] of Object.entries(words))
      yield* listed(word, isTree(names) ? names[key] : undefined, [...path, key])
  } else if (Array.isArray(words)) yield [path.join('.'), words.join(' / ')]
  else yield [path.join('.'), typeof words === 'function' ? said(words as Word, names as string[]) : String(words)]
}

function said(word: Word, names: string[]): string {
  const given = names.map((name) => `{${name}}`)
  if (names[0] === '#') return [1, 2].map((count) => word(count, ...given.slice(1))).join(' / ')
  if (names.length > word.length) return word(Object.fromEntries(names.map((name, index) => [name, given[index]])))
  return word(...given)
}

describe('the words of the site', () => {
  it('are listed in templates/WORDS.md as they are', async () => {
    const rows = [...listed(en, slots)].map(([path, text]) => `| \`${path}\` | ${text.trim().replaceAll('|', '\\|')} |`)
    const list = [
      '# Words',
      '',
      'Every word of the site that is ours. A publication says one of them otherwise in its `publication.yml`, by its name:',
      '',
      '```yaml',
      'words:',
      '  nav: { archive: Issues }',
      '  items: { one: "{count} story", other: "{count} stories" }',
      '```',
      '',
      'What stands in braces is filled in. Of what is counted, both English forms are shown, with a stroke between them; other',
      'languages may have `zero`, `one`, `two`, `few`, `many` and `other`. A list is given as a list. `language` says which',
      'language the words are in, where they are none of those that we have: for it dates and figures are written, and the',
      'pages say so.',
      '',
      '| word | in English |',
      '| --- | --- |',
      ...rows,
      '',
    ]
    await expect(list.join('\n')).toMatchFileSnapshot(join(ownTemplates, 'WORDS.md'))
  })

  it('stand in no template', () => {
    const templates = readdirSync(ownTemplates, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.njk'),
    )
    const literal = templates.flatMap((file) => {
      const html = readFileSync(join(ownTemplates, file), 'utf8').replace(
        /\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<style>.*?<\/style>/gs,
        '',
      )
      const heard = [...html.matchAll(/\s(?:alt|aria-label|placeholder|title)="([^"]*)"/g)].map(
        ([, value = '']) => value,
      )
      const seen = html.replace(/<!?[^>]*>|&\w+;/g, ' ')
      return [...heard, seen].flatMap((text) => text.match(/\p{L}+/gu) ?? []).map((word) => `${file}: ${word}`)
    })
    expect(literal).toEqual([])
  })
})
