import { describe, expect, it } from 'vitest'
import { downloadName } from '../../src/site/files.js'
import { hostOf, isOutgoing, relativeHref } from '../../src/site/href.js'
import { SafeHtml } from '../../src/site/html/safe-html.js'
import { summaryHtml } from '../../src/site/html/summary.js'
import { tongueAttributes, typeset } from '../../src/site/html/typeset.js'
import { lookCss } from '../../src/site/look.js'
import { formatOf } from '../../src/site/view/format.js'
import { shorten } from '../../src/site/view/head.js'
import { directionOf, tongueOf } from '../../src/site/view/language.js'
import { wordsIn } from '../../src/site/words/words.js'
import { harmful } from './extremes.js'
import { paragraph, summary } from './fixture.js'

const words = wordsIn('en')

describe('a link', () => {
  it.each([
    ['', 'archive/', 'archive/index.html'],
    ['', '', 'index.html'],
    ['issues/a/', '', '../../index.html'],
    ['issues/a/', 'issues/b/', '../b/index.html'],
    ['issues/a/', 'issues/a/source/#L2', 'source/index.html#L2'],
    ['issues/a/source/', 'issues/a/#item', '../index.html#item'],
    ['issues/a/', 'issues/a/#item', '#item'],
    ['issues/a/', 'issues/a/', 'index.html'],
    ['topics/t/2/', 'topics/t/1/', '../1/index.html'],
    ['404.html', 'assets/css/site.css', 'assets/css/site.css'],
    ['issues/', 'issues/issues/', 'issues/index.html'],
  ])('from "%s" to "%s" is %s', (from, to, href) => {
    expect(relativeHref(from, to)).toBe(href)
  })

  it('leads out only where nothing runs and the address is whole', () => {
    expect(['https://example.org/', 'HTTP://example.org', 'mailto:a@example.org'].every(isOutgoing)).toBe(true)
    const refused = [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      '//example.org',
      '/a',
      '#a',
      'http:',
      'https://',
      'ftp://a.org',
      '',
    ]
    expect(refused.filter(isOutgoing)).toEqual([])
  })

  it('is named by its host', () => {
    expect(hostOf('https://www.example.org/a?b')).toBe('example.org')
    expect(hostOf('mailto:a@example.org')).toBe('a@example.org')
  })
})

describe('a headline', () => {
  it('keeps hyphenated names whole and dashes at the end of a line', () => {
    expect(`${typeset('Nagorno-Karabakh – at last')}`).toBe('<span class="nb">Nagorno-Karabakh</span>\u00a0– at last')
  })

  it('leaves long and small words to break', () => {
    const text = 'Ex-president of the Verylongname-Anotherverylongname well-known A-B-C'
    expect(`${typeset(text)}`).toBe(text)
  })

  it('is escaped', () => {
    expect(`${typeset('<b>"A & B\'s"</b>')}`).toBe('&lt;b&gt;&quot;A &amp; B&#39;s&quot;&lt;/b&gt;')
  })
})

describe('a summary', () => {
  const html = (...children: Parameters<typeof summary>) => `${summaryHtml(summary(...children), words)}`

  it('is HTML of a type of its own', () => {
    expect(summaryHtml(summary(paragraph('A & B')), words)).toBeInstanceOf(SafeHtml)
    expect(html(paragraph('A & B'))).toBe('<p>A &#x26; B</p>')
  })

  it('hangs the mark of a quotation and puts whose it is at its foot', () => {
    const quoted = (...texts: string[]) =>
      html({ type: 'blockquote', children: texts.map((text) => paragraph(text) as never) })
    expect(quoted('“A”', '— B')).toBe('<blockquote>\n<p class="hang">“A”</p>\n<footer>B</footer>\n</blockquote>')
    expect(quoted('A', 'B')).toBe('<blockquote>\n<p>A</p>\n<p>B</p>\n</blockquote>')
    expect(quoted('– A')).toBe('<blockquote>\n<p>– A</p>\n</blockquote>')
  })

  it('keeps links that lead out, marked as such, and only the text of others', () => {
    const link = (url: string) =>
      html({ type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: 'x' }] }] })
    expect(link('https://example.org/?a&b')).toBe(
      '<p><a href="https://example.org/?a&#x26;b" rel="external nofollow noopener noreferrer">x</a></p>',
    )
    expect(link('javascript:alert(1)')).toBe('<p>x</p>')
    expect(link('JaVaScRiPt:alert(1)')).toBe('<p>x</p>')
    expect(link('relative')).toBe('<p>x</p>')
  })

  it('loads no picture and holds no HTML of others', () => {
    expect(html({ type: 'paragraph', children: [{ type: 'image', url: 'https://example.org/a.png', alt: 'A' }] })).toBe(
      '<p>[Image: A]</p>',
    )
    expect(html({ type: 'html', value: harmful.script }, paragraph(harmful.script))).toBe(
      '<p>&#x3C;script>alert(1)&#x3C;/script>&#x3C;img src=x onerror=alert(1)></p>',
    )
    const forged = {
      type: 'paragraph',
      data: { hName: 'script', hProperties: { onclick: 'x', style: 'x', id: 'x' } },
      children: [{ type: 'text', value: 'x' }],
    }
    expect(html(forged as never)).not.toMatch(/script|onclick|style|id=/)
  })

  it('lets a table be moved sideways with the keys', () => {
    const cell = { type: 'tableCell', children: [{ type: 'text', value: 'x' }] } as never
    expect(html({ type: 'table', children: [{ type: 'tableRow', children: [cell] }] })).toMatch(/^<table tabindex="0">/)
  })

  it('leaves the tree as it was', () => {
    const tree = summary({ type: 'blockquote', children: [paragraph('“A – B”') as never] })
    const before = JSON.stringify(tree)
    summaryHtml(tree, words)
    expect(JSON.stringify(tree)).toBe(before)
  })
})

describe('a text in another language', () => {
  const english = { language: 'en', direction: 'ltr' } as const
  const arabic = { language: 'ar', direction: 'rtl' } as const

  it('says so where the page does not', () => {
    expect(tongueOf('Հայերեն', 'en', english)).toEqual({ lang: 'hy' })
    expect(tongueOf('עברית', 'en', english)).toEqual({ lang: 'und-Hebr', dir: 'rtl' })
    expect(tongueOf('العربية', 'ar', english)).toEqual({ lang: 'ar', dir: 'rtl' })
    expect(tongueOf('English', 'ar', arabic)).toEqual({ lang: 'und-Latn', dir: 'ltr' })
    expect(tongueOf('Français', 'fr', english)).toEqual({ lang: 'fr' })
  })

  it('says which way it runs on a page that begins at the other side with the same language', () => {
    expect(tongueOf('English', 'en', { language: 'en', direction: 'rtl' })).toEqual({ dir: 'ltr' })
  })

  it('is what most of its letters are', () => {
    expect(tongueOf('The word Հայերեն means Armenian', 'en', english)).toBeUndefined()
    expect(tongueOf('NATO تعلن عن قمة جديدة', 'ar', arabic)).toBeUndefined()
    expect(tongueOf('日本語の見出し', 'ja', { language: 'ja', direction: 'ltr' })).toBeUndefined()
    expect(tongueOf('491–9', 'en', english)).toBeUndefined()
  })

  it('gives attributes that hold nothing else', () => {
    expect(`${tongueAttributes({ lang: 'ar', dir: 'rtl' })}`).toBe(' lang="ar" dir="rtl"')
    expect(`${tongueAttributes({ lang: '"><b>' })}`).toBe(' lang="&quot;&gt;&lt;b&gt;"')
    expect(`${tongueAttributes(undefined)}`).toBe('')
  })

  it('is written from right to left by its script', () => {
    expect(['ar', 'he', 'fa', 'ur', 'az-Arab', 'yi', 'dv'].map(directionOf)).toEqual(Array(7).fill('rtl'))
    expect(['en', 'hy', 'az', 'ja', 'no tag at all'].map(directionOf)).toEqual(Array(5).fill('ltr'))
  })
})

describe('dates and lists', () => {
  it('are the language’s, with the day beside its month', () => {
    expect(formatOf('en').date('2024-02-01')).toBe('1\u00a0February 2024')
    expect(formatOf('en-US').date('2024-02-01')).toBe('February\u00a01, 2024')
    expect(formatOf('fr').dayMonth('2024-01-24')).toBe('24\u00a0janvier')
    expect(formatOf('no such language').date('2024-02-01')).toBe('1\u00a0February 2024')
  })

  it('have joints like a sentence', () => {
    expect(formatOf('en').joints(3)).toEqual(['', ', ', ', and '])
    expect(formatOf('en').joints(2)).toEqual(['', ' and '])
  })

  it('are cut at a word', () => {
    expect(shorten('one two, three', 10)).toBe('one two …')
    expect(shorten('one', 3)).toBe('one')
    expect(shorten('a'.repeat(9), 5)).toBe('aaaaa …')
    expect(shorten('𝒜'.repeat(9), 5)).toBe('𝒜𝒜 …')
  })
})

describe('the look of a publication', () => {
  it('is custom properties with plain values', () => {
    expect(lookCss({ '--link': 'light-dark(#0b4f8a, #8ec5ff)', '--text': '"Noto Serif", serif' })).toBe(
      ':root {\n  --link: light-dark(#0b4f8a, #8ec5ff);\n  --text: "Noto Serif", serif;\n}\n',
    )
    expect(lookCss({})).toBeUndefined()
  })

  it.each([
    ['color', 'red'],
    ['--a;b', 'red'],
    ['--a', 'red; } body { color: red'],
    ['--a', 'url(https://example.org/x.png)'],
    ['--a', 'image-set("https://example.org/x.png" 1x)'],
    ['--a', 'red /* */'],
    ['--a', '"open'],
    ['--a', '(open'],
    ['--a', 'close)'],
    ['--a', '\\75rl(x)'],
    ['--a', '</style><script>'],
  ])('leaves out %s: %s', (name, value) => {
    expect(lookCss({ [name]: value })).toBeUndefined()
  })
})

describe('the name of a download', () => {
  it.each([
    ['2024-02-01.txt', '2024-02-01.txt'],
    ['letters/Issue 7.MD', 'Issue-7.md'],
    ['page.html', 'page.html.txt'],
    ['con.txt', 'digest-con.txt'],
    ['日本語.markdown', 'digest.markdown'],
    ['a"><b>.txt', 'a-b.txt'],
    ['.hidden.txt', 'hidden.txt'],
    ['noending', 'noending.txt'],
    ['digest.json', 'digest.json.txt'],
    ['index.html', 'index.html.txt'],
  ])('of %s is %s', (file, name) => {
    expect(downloadName(file)).toBe(name)
  })
})
