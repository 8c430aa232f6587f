import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writeSite } from '../../src/site/site.js'
import { wordsIn } from '../../src/site/words/words.js'
import { foreign } from './foreign.js'

const folder = mkdtempSync(join(tmpdir(), 'newsbinder-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Every page of the site of a publication in a language, whose digests have nothing but letters of that language. */
async function pagesIn(language: keyof typeof foreign): Promise<Map<string, string>> {
  const { archive, addresses } = foreign[language]({ baseUrl: 'https://example.org/' })
  const site = join(folder, language)
  await writeSite(archive, addresses, site)
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  return new Map(files.map((file) => [file, readFileSync(join(site, file), 'utf8')]))
}

/** What is read or heard of a page, but for code and addresses. */
function wordsOf(html: string): string[] {
  const heard = [...html.matchAll(/\s(?:alt|aria-label|placeholder|title)="([^"]*)"/g)].map(([, text = '']) => text)
  const seen = html
    .replace(/<(script|style|code|pre)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>|&#?\w+;/g, ' ')
    .replace(/https?:\/\/\S+|\S+\.(?:csv|html|json|labels|ndjson|org|txt)\b/g, ' ')
  return [...heard, seen].flatMap((text) => text.match(/\p{Script=Latin}{2,}/gu) ?? [])
}

/** Names of formats and of ours, and how a role is written in a file. */
const known =
  /^(?:Newsbinder|APA|Atom|BibTeX|CSL|CSV|JSON|NDJSON|OPML|headline|paragraph|byline|section|lang|dir|JavaScript|Ctrl)$/

describe.each(['hy', 'ru', 'ar'] as const)('a site in %s', (language) => {
  it('has no word in another language that a reader would meet', async () => {
    const pages = await pagesIn(language)
    expect(pages.get('index.html')).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
    const strange = [...pages].flatMap(([file, html]) =>
      wordsOf(html)
        .filter((word) => !known.test(word))
        .map((word) => `${file}: ${word}`),
    )
    expect([...new Set(strange)]).toEqual([])
  })
})

describe('counts', () => {
  it('have the form that their language wants', () => {
    const shown = (language: string) => {
      const { items } = wordsIn(language)
      return [0, 1, 2, 3, 5, 11, 21, 100].map((count) => items(count, String(count)))
    }
    expect(shown('ru').join(', ')).toBe(
      '0 материалов, 1 материал, 2 материала, 3 материала, 5 материалов, 11 материалов, 21 материал, 100 материалов',
    )
    expect(shown('ar').join('، ')).toBe('0 مادة، مادة واحدة، مادتان، 3 مواد، 5 مواد، 11 مادة، 21 مادة، 100 مادة')
    expect(shown('fr').slice(0, 3)).toEqual(['0 article', '1 article', '2 articles'])
  })

  it('of lines are many wherever there is more than one', () => {
    expect(wordsIn('ru').item.linesInText(21, '1–21')).toBe('строки 1–21')
  })
})
