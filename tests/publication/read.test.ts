import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyPublication, plainOutputs } from '../../src/publication/publication.js'
import { readPublication } from '../../src/publication/read.js'
import { knownKeys } from '../../src/publication/schema.js'

const read = (text: string, files?: string[]) =>
  readPublication(text, { fallbackTitle: 'digests', ...(files && { files }) })
const said = (text: string, files?: string[]) =>
  read(text, files).messages.map((message) => `${message.name}: ${message.reason}`)

describe('publication.yml', () => {
  it('takes the one of the seeds', () => {
    const { publication, messages } = read(readFileSync('seeds/publication.yml', 'utf8'))
    expect(messages).toEqual([])
    expect(publication?.digests['003_7ce8a0cde0ea430c.txt']?.date).toBe('2024-02-01')
  })

  it('takes no text with control characters, which no page and no feed can show', () => {
    expect(said('title: "A \\u0007"\n')[0]).toContain('Expected a text without control characters in `title`')
    expect(said('description: |\n  A\n  B\n')).toEqual([])
  })

  it('shows every key in that of the seeds, and its comments can be taken away where they hold one', () => {
    const text = readFileSync('seeds/publication.yml', 'utf8').replace(/^( *)# ( *(?:- )?[\w-]+:(?: .*)?)$/gm, '$1$2')
    const { publication, messages } = read(text)
    expect(messages).toEqual([])
    expect(publication?.look['--link']).toBe('light-dark(#0b4f8a, #8ec5ff)')
    const digest = publication?.digests['003_7ce8a0cde0ea430c.txt']
    const { reading, stories } = publication ?? {}
    const items = [digest?.items[0], digest?.items[1]]
    const shown: (object | undefined)[] = [publication, publication?.topics[0], digest, ...items, reading, stories]
    shown.push(stories?.same[0], stories?.apart[0], publication?.outputs)
    const places = [[], ['topics', 0], ['digests', 'a.txt'], ['digests', 'a.txt', 'items', 0], ['reading']]
    places.push(['stories'], ['stories', 'same', 0], ['outputs'])
    const keys = places.flatMap(knownKeys)
    expect(keys.filter((key) => !shown.some((part) => part && key in part))).toEqual([])
  })

  it('fills every default in', () => {
    expect(read('').publication).toEqual(emptyPublication('digests'))
    expect(emptyPublication('digests')).toEqual({
      title: 'digests',
      topics: [],
      sections: [],
      reading: { lines: [] },
      stories: { same: [], apart: [] },
      aliases: {},
      digests: {},
      outputs: plainOutputs,
      webArchive: true,
      style: 'newspaper',
      look: {},
      words: {},
    })
  })

  it('reads every key', () => {
    const { publication, messages } = read(`
title: Digest
description: What happened
language: en-us
contact: desk@example.org
baseUrl: https://example.org/arm
topics:
  - { id: courts, title: Courts, phrases: [ICJ, { phrase: Rome Statute, weight: 1.5 }], not: [basketball court] }
sections: [U.S. Congress]
reading:
  layout: numbered-title
  sectionLayout: capitals
  lines:
    - { like: "Sponsored by …", are: furniture }
stories:
  same: [{ item: 'sub/a.txt:26', earlier: b.txt:2 }]
  apart:
    - { item: a.txt:9, earlier: sub/a.txt:2 }
aliases: { Human Rights Watch: [HRW] }
digests:
  sub/a.txt:
    date: 2024-02-29
    title: A title
    address: https://example.org/a
    language: hy
    number: 12
    items:
      - { line: 26, link: 'https://example.org/b' }
      - { line: 2, headline: Lost and found }
outputs: { csv: no, ndjson: false, email: true, pictures: yes, text: 'no' }
webArchive: false
look: { --link: '#0b4f8a' }
`)
    expect(messages).toEqual([])
    expect(publication).toEqual({
      title: 'Digest',
      description: 'What happened',
      language: 'en-US',
      contact: 'desk@example.org',
      baseUrl: 'https://example.org/arm/',
      topics: [
        {
          id: 'courts',
          title: 'Courts',
          phrases: ['ICJ', { phrase: 'Rome Statute', weight: 1.5 }],
          not: ['basketball court'],
        },
      ],
      sections: ['U.S. Congress'],
      reading: {
        layout: 'numbered-title',
        sectionLayout: 'capitals',
        lines: [{ like: 'Sponsored by …', are: 'furniture' }],
      },
      stories: {
        same: [{ item: 'sub/a.txt:26', earlier: 'b.txt:2' }],
        apart: [{ item: 'a.txt:9', earlier: 'sub/a.txt:2' }],
      },
      aliases: { 'Human Rights Watch': ['HRW'] },
      digests: {
        'sub/a.txt': {
          date: '2024-02-29',
          title: 'A title',
          address: 'https://example.org/a',
          language: 'hy',
          number: 12,
          items: [
            { line: 26, link: 'https://example.org/b' },
            { line: 2, headline: 'Lost and found' },
          ],
        },
      },
      outputs: { ...plainOutputs, csv: false, ndjson: false, email: true, pictures: true },
      webArchive: false,
      style: 'newspaper',
      look: { '--link': '#0b4f8a' },
      words: {},
    })
  })

  it('takes a known key without a value as not given', () => {
    const { publication, messages } = read('title:\ntopics:\ndigests:\n  a.txt:\n    # date: 2024-01-01\n')
    expect(messages).toEqual([])
    expect(publication?.digests['a.txt']).toEqual({ items: [] })
  })

  it('keeps texts that look like numbers as they are written', () => {
    const text = 'title: 007\ntopics:\n  - { id: "911", title: 1.10, phrases: [9e3, yes, 2024-01-01] }\n'
    const { publication } = read(text)
    expect(publication?.title).toBe('007')
    expect(publication?.topics).toEqual([{ id: '911', title: '1.10', phrases: ['9e3', 'yes', '2024-01-01'], not: [] }])
  })

  it('names the line, the column and the nearest key of an unknown one', () => {
    expect(said('title: A\ntitel: B\n')).toEqual([
      'publication.yml:2:1-2:6: Unknown key `titel`; did you mean `title`?',
    ])
    expect(said('digests:\n  a.txt:\n    adress: https://example.org\n')).toEqual([
      'publication.yml:3:5-3:11: Unknown key `adress` in `digests["a.txt"]`; did you mean `address`?',
    ])
    expect(said('topics:\n  - { id: a, title: A, phrases: [a], weather: fine }\n')[0]).toContain(
      'known here: id, title, phrases, not',
    )
  })

  it('says everything that is wrong at once, in the order of the lines', () => {
    const text = `baseUrl: ftp://example.org
contact: the desk
topics:
  - id: Courts
    title: Courts
    phrases: []
  - id: peace
    phrases: [peace]
digests:
  a.txt:
    date: 2023-02-30
    items:
      - line: 0
        link: javascript:alert(1)
    number: 1.5
look:
  --link: #0b4f8a
  colour: red
`
    expect(said(text)).toEqual([
      'publication.yml:1:10-1:27: Expected an http or https address in `baseUrl`',
      'publication.yml:2:10-2:18: Expected an e-mail address, or an http or https address in `contact`',
      'publication.yml:4:9-4:15: Expected an id of small letters, digits and single hyphens in `topics[1].id`',
      'publication.yml:6:14-6:16: Expected at least one phrase in `topics[1].phrases`',
      'publication.yml:7:5: Missing `title` in `topics[2]`; expected a text',
      'publication.yml:11:11-11:21: Expected a real date, written YYYY-MM-DD in `digests["a.txt"].date`',
      'publication.yml:13:15-13:16: Expected a line number, from 1 in `digests["a.txt"].items[1].line`',
      'publication.yml:14:15-14:34: Expected an http or https address in `digests["a.txt"].items[1].link`',
      'publication.yml:15:13-15:16: Expected the issue\'s number, from 1 in `digests["a.txt"].number`',
      'publication.yml:17:11-17:11: Expected a value (one that begins with # stands in quotes) in `look.--link`',
      'publication.yml:18:3-18:9: Expected a custom property such as --link, not `colour`',
    ])
  })

  it('lists what is possible where a layout or a role is none', () => {
    const [layout, role] = said('reading:\n  layout: title\n  lines: [{ like: News, are: heading }]\n')
    expect(layout).toMatch(/^publication\.yml:2:11-2:16: Expected the name of a layout: bare-title, .*underlined-title/)
    expect(role).toMatch(
      /^publication\.yml:3:30-3:37: Expected what such lines are: section, headline, .* in `reading\.lines\[1\]\.are`/,
    )
    expect(said('reading:\n  sectionLayout: titles\n')[0]).toContain('capitals, colon-at-end')
  })

  it('warns of an example that no digest has', () => {
    const text = `reading:
  lines:
    - { like: Sponsored by …, are: furniture }
    - { like: "No. 7, March", are: furniture }
    - { like: Sponsored, are: furniture }
`
    const { publication, messages } = readPublication(text, {
      fallbackTitle: 'digests',
      files: ['a.txt'],
      linesOf: () => ['Sponsored by Acme', '', '* No. 12, March *'],
    })
    expect(publication?.reading.lines).toHaveLength(3)
    expect(messages.map((message) => `${message.name}: ${message.reason}`)).toEqual([
      'publication.yml:5:15-5:24: No line of the digests is “Sponsored”; copy one, or its first words with … behind them',
    ])
  })

  it('refuses two topics of one id or one title and names that stand for two', () => {
    const text = `topics:
  - { id: a, title: A, phrases: [a] }
  - { id: a, title: B, phrases: [b] }
  - { id: c, title: b, phrases: [c] }
aliases:
  Human Rights Watch: [HRW]
  Hungarian Radio: [hrw]
  Radio: [human rights watch]
`
    expect(said(text)).toEqual([
      "publication.yml:3:11-3:12: Expected an id of its own, `a` is another topic's in `topics[2].id`",
      "publication.yml:4:21-4:22: Expected a title of its own, `b` is another topic's in `topics[3].title`",
      'publication.yml:7:21-7:24: Expected a name of its own, `hrw` already stands for Human Rights Watch in `aliases["Hungarian Radio"][1]`',
      'publication.yml:8:11-8:29: Expected a name of its own, `human rights watch` already stands for Human Rights Watch in `aliases.Radio[1]`',
    ])
  })

  it('warns of settings for a digest that is not there, and still takes the rest', () => {
    const { publication, messages } = read('digests:\n  2023-10-1.txt: { date: 2023-10-01 }\n', ['2023-10-11.txt'])
    expect(publication).toBeDefined()
    expect(messages.map((message) => [message.name, message.reason, message.fatal])).toEqual([
      ['publication.yml:2:3-2:16', 'No digest `2023-10-1.txt` in this folder; did you mean `2023-10-11.txt`?', false],
    ])
  })

  it('warns of settings for a line that is not there or says nothing, and names the lines that there are', () => {
    const text = `digests:
  a.txt:
    items:
      - { line: 1, headline: A }
      - { line: 2, headline: B }
      - { line: 99, headline: C }
`
    const { publication, messages } = readPublication(text, {
      fallbackTitle: 'digests',
      files: ['2024/a.txt'],
      linesOf: () => ['Headline', ' ', 'Text'],
    })
    expect(publication).toBeDefined()
    expect(messages.map((message) => `${message.name}: ${message.reason}`)).toEqual([
      "publication.yml:5:17-5:18: No item in line 2: 2024/a.txt has no text in this line; give one of the item's own lines",
      "publication.yml:6:17-6:19: No item in line 99: 2024/a.txt has 3 lines; give one of the item's own lines",
    ])
  })

  it('warns of a property that no style has', () => {
    const look = ['--link', '--paper']
    const { messages } = readPublication("look:\n  --lnik: '#123456'\n  --paper: white\n", { fallbackTitle: '', look })
    expect(messages.map((message) => [message.name, message.reason, message.fatal])).toEqual([
      ['publication.yml:2:3-2:9', 'No style has `--lnik`; did you mean `--link`?', false],
    ])
  })

  it.each(['english', 'en_US', 'e', '', 'language'])('takes no %j for a language tag', (language) => {
    expect(said(`language: ${JSON.stringify(language)}\n`)).toEqual([
      expect.stringContaining('Expected a language tag such as en, hy or pt-BR in `language`'),
    ])
  })

  it('finds the settings of a name that a disk keeps decomposed', () => {
    const text = `digests:\n  ${'é.txt'.normalize('NFD')}: { title: A }\n`
    expect(read(text, ['é.txt'.normalize('NFC')]).messages).toEqual([])
  })

  it.each([
    ['broken', 'title: [a\nb: c', /^publication\.yml:\d+:\d+/],
    ['a list', '- a\n- b\n', /Expected title, language, topics/],
    ['a key twice', 'title: a\ntitle: b\n', /^publication\.yml:2:1.*Expected each key once/],
    ['two documents', 'title: a\n---\ntitle: b\n', /document/],
    ['a text', 'hello', /Expected title/],
    ['a dangling alias', 'title: *nowhere\n', /nowhere/],
    ['too deep', `title: ${'['.repeat(100_000)}`, /publication\.yml/],
    ['too large', `# ${'x'.repeat(5_000_000)}`, /4 MiB/],
  ])('says what is wrong with one that is %s', (_, text, expected) => {
    const { publication, messages } = read(text)
    expect(publication).toBeUndefined()
    expect(`${messages[0]?.name}: ${messages[0]?.reason}`).toMatch(expected)
  })

  it.each([
    [
      'title: Peace talks: day two\n',
      '1:8-1:9: Expected one value; where the text has a colon, put the text in quotes',
    ],
    ['sections: [a: b: c]\n', '1:15-1:19: Expected one value; where the text has a colon'],
    ['title: a\n  language: en\n', '1:8-1:9: Expected one value;'],
    ['title\nlanguage: en\n', '1:1: Expected a key with a colon'],
    ['title: "abc\nlanguage: en\n', '3:1-3:2: Expected a quotation mark that closes the text above'],
    ["title: 'it's'\n", '1:12-1:14: Expected nothing behind the closing quotation mark'],
    ['title: @home\n', '1:8-1:9: Expected no such mark at the start of a text; put the text in quotes'],
    ['title: a\n\tlanguage: en\n', '2:1-2:2: Expected spaces at the start of the line'],
    ['sections: [a, b\n', '2:1-2:2: Expected a ] that closes the list above'],
    ['topics:\n  - id: a\n   title: b\n', 'Expected the same indent'],
    ['title: *x\n', 'put a text that begins with * in quotes'],
    ['title: > x\n', 'put the text in quotes'],
  ])('says of %j in plain words what to do', (text, expected) => {
    expect(said(text)).toEqual([expect.stringContaining(expected)])
  })

  it('does not let ten lines stand for a billion', () => {
    const levels = Array.from(
      { length: 12 },
      (_, at) => `  a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`,
    )
    const bomb = ['aliases:', '  a0: &a0 [x]', ...levels].join('\n')
    const started = performance.now()
    expect(said(bomb).join()).toContain('alias')
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it.each([
    'title: &a [*a]',
    'topics: &a { b: { c: *a } }',
    'aliases: &a { ? [*a] : b }',
    '&a [&b [*b], *a]',
    'sections: [&a [&b [*a]], *b]',
    'title: &a\n  <<: *a\n',
  ])('refuses %j, which has no end', (text) => {
    expect(said(text)).toEqual([expect.stringContaining('Expected no alias of what it stands in')])
  })

  it('keeps a look from ending its rule or fetching anything', () => {
    const looks = [
      'red; } body { display: none',
      'url(https://example.org)',
      'U\\52L(x)',
      'a/* b',
      'image-set("x")',
      '</style>',
      'light-dark(#0b4f8a,',
      'a } b',
    ]
    for (const value of looks) expect(said(`look: { --a: ${JSON.stringify(value)} }`)).toHaveLength(1)
  })

  it('takes items of stories by a digest and a line, and says where one is written otherwise', () => {
    expect(said('stories:\n  same:\n    - { item: a.txt, earlier: b.txt:2 }')).toEqual([
      'publication.yml:3:15-3:20: Expected an item, as a file and one of its lines: 2023-10-11.txt:16 in `stories.same[1].item`',
    ])
    expect(said('stories: { same: [{ item: a.txt:1, earlier: a.txt:1 }] }')).toHaveLength(1)
    expect(said('stories: { merge: [] }')[0]).toContain('Unknown key `merge` in `stories`; known here: same, apart')
  })

  it('says of a pair of items only once whether they are one story', () => {
    const pairs =
      'stories:\n  same: [{ item: a.txt:1, earlier: b.txt:2 }]\n  apart: [{ item: b.txt:2, earlier: a.txt:1 }]'
    expect(said(pairs)).toEqual(['publication.yml:3:11-3:46: Expected each pair of items once in `stories.apart[1]`'])
  })

  it('warns of stories of digests and lines that are not there', () => {
    const text =
      'stories:\n  same:\n    - { item: a.txt:1, earlier: b.txt:2 }\n    - { item: a.txt:3, earlier: c.txt:1 }'
    const linesOf = () => ['one', 'two', '']
    const { messages } = readPublication(text, { fallbackTitle: '', files: ['a.txt', 'b.txt'], linesOf })
    expect(messages.map(({ reason, line, ruleId }) => [line, ruleId, reason])).toEqual([
      [4, 'line-missing', "No item at a.txt:3: no text in this line; give one of the item's own lines"],
      [4, 'line-missing', 'No digest `c.txt` in this folder; did you mean `a.txt`?'],
    ])
  })

  it('never throws, whatever the text', () => {
    const yamlish = fc.array(
      fc.constantFrom(
        'title',
        'topics',
        ':',
        ' ',
        '\n',
        '- ',
        '&a',
        '*a',
        '[',
        ']',
        '{',
        '}',
        '!!x ',
        '|',
        '"',
        '#',
        '<<',
        '1',
      ),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          yamlish.map((parts) => parts.join('')),
        ),
        (text) => {
          const { publication, messages } = read(text)
          expect(publication !== undefined || messages.length > 0).toBe(true)
        },
      ),
    )
  })
})
