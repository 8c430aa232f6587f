import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainOutputs } from '../../src/publication/publication.js'
import { writeSite } from '../../src/site/site.js'
import { extremes, harmful } from './extremes.js'

const folder = mkdtempSync(join(tmpdir(), 'newsbinder-email-'))
const outputs = { ...plainOutputs, email: true, text: true }
const read = (site: string, issue: string) =>
  readFileSync(join(folder, site, 'issues', issue, 'mail/issue.html'), 'utf8')

beforeAll(async () => {
  for (const [name, given] of Object.entries({ plain: {}, based: { baseUrl: 'https://example.org/a/' } })) {
    const { archive, addresses } = extremes({ outputs, ...given })
    await writeSite(archive, addresses, join(folder, name))
  }
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('the edition of an issue for mail programs', () => {
  it('has its styles in its elements, in one column of 600 pixels at most, and dark ones for those that know them', () => {
    const html = read('based', '2024-03-01')
    expect(html).toMatch(/<h1 style="[^"]*font-size: 28px/)
    expect(html).toMatch(/<table role="presentation"[^>]*style="[^"]*max-width: 600px/)
    expect(html).toContain('<meta name="color-scheme" content="light dark">')
    expect(html).toMatch(/<style>\s*@media \(prefers-color-scheme: dark\)/)
  })

  it('loads nothing and runs nothing', () => {
    for (const issue of ['2024-03-01', '2024-01-05', '2024-02-02']) {
      const html = read('based', issue)
      expect(html.match(/<(?:script|img|link|iframe|svg|object)\b|url\(|@import|@font-face/gi)).toBeNull()
      const tags = (html.match(/<[a-z][^>]*>/gi) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""'))
      expect(tags.filter((tag) => /\son\w+=/i.test(tag))).toEqual([])
    }
    expect(read('based', '2024-01-05')).toContain(harmful.template.replaceAll('"', '&quot;').slice(0, 8))
  })

  it('has every item, at its whole address where the site has one, and no link to nowhere where it has none', () => {
    const based = read('based', '2024-03-01')
    expect(based).toContain('href="https://example.org/a/issues/2024-03-01/#what-they-think"')
    expect(based).toContain('href="https://example.org/a/issues/2024-03-01/"')
    const { archive } = extremes()
    const issue = archive.issues.find(({ digest }) => digest.id === '2024-03-01')
    for (const { headline, headlineFrom } of issue?.digest.items ?? [])
      if (headlineFrom !== 'made') expect(based).toContain(headline)
    for (const site of ['based', 'plain'])
      for (const [, href = ''] of read(site, '2024-03-01').matchAll(/href="([^"]*)"/g))
        expect(href).toMatch(/^(?:https?|mailto):/)
    expect(read('plain', '2024-03-01')).not.toContain('Read on the web')
  })

  it('begins with what a list of mails shows, and says its language and direction', () => {
    expect(read('based', '2024-03-01')).toMatch(/class="preheader"[^>]*>The Lead Has the Title of the Issue · /)
    expect(read('based', '2024-02-02')).toMatch(/<html lang="en" dir="[a-z]+">/)
    expect(read('based', '2024-02-02')).toContain('lang="ar"')
  })

  it('is valid HTML', () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended'],
      rules: {
        ...{ 'long-title': 'off', 'no-trailing-whitespace': 'off', 'no-inline-style': 'off' },
        // What old mail programs need.
        ...{ 'no-deprecated-attr': 'off', 'attribute-allowed-values': 'off' },
      },
    })
    const { results } = validator.validateStringSync(read('based', '2024-03-01'))
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    )
  })

  it('is led to from its issue, beside the one of plain text', () => {
    const page = readFileSync(join(folder, 'plain/issues/2024-03-01/index.html'), 'utf8')
    expect(page).toContain('<a href="mail/issue.html" download>As an e-mail</a>')
    expect(page).toContain('<a href="mail/issue.txt">As plain text</a>')
    expect(readFileSync(join(folder, 'plain/issues/2024-03-01/mail/issue.txt'), 'utf8')).toContain('edition: ')
  })
})
