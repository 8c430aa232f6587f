import { describe, expect, test } from 'vitest'
import { digestSchema } from '../../src/digest/schema.js'
import { parseDigest } from '../../src/parser/parse.js'
import { emptyPublication } from '../../src/publication/publication.js'

const publication = emptyPublication('')
const asLabelled = (text: string, labels: string, file = 'a.txt') =>
  parseDigest(text, { file, labels, publication }).digest

describe('an item', () => {
  test('has its parts in its own words, without their marks', () => {
    const [item] = asLabelled(
      '3. Water Is Back\n— A second line\nBy Jo Ek and Ann Poe\nThe works ended.\n• first\n• second\n→ Read more: https://example.org/a\n',
      '1\theadline\n2\tsubhead\n3\tbyline\n4\tparagraph\n5\tbullet\n6\tbullet\n7\tlink\n',
    ).items
    expect(item).toMatchObject({
      headline: 'Water Is Back',
      headlineFrom: 'line',
      authors: ['Jo Ek', 'Ann Poe'],
      text: 'The works ended.\n\nfirst\n\nsecond',
      links: [{ url: 'https://example.org/a' }],
      lines: [1, 7],
      position: 1,
    })
    expect(item?.summary.children.map(({ type }) => type)).toEqual(['paragraph', 'list'])
  })

  test('without a headline is called by its first words, and says that these are made', () => {
    const [item] = asLabelled('The works in the north ended on Monday. The taps run.\n', '1\tparagraph!\n').items
    expect(item).toMatchObject({ headline: 'The works in the north ended on Monday', headlineFrom: 'made' })
  })

  test('keeps whose a quotation is beside it', () => {
    const [item] = asLabelled(
      'Voices\n\n“We left at night.”\n— Meline, a refugee\n',
      '1\theadline\n3\tquote\n4\tattribution\n',
    ).items
    expect(item?.summary.children).toMatchObject([
      {
        type: 'blockquote',
        children: [{ type: 'paragraph' }, { data: { hName: 'footer' }, children: [{ value: 'Meline, a refugee' }] }],
      },
    ])
  })

  test('nests a list as it is indented', () => {
    const [item] = asLabelled(
      'News\n\n• one\n    • inner\n• two\n',
      '1\theadline\n3\tbullet\n4\tbullet\n5\tbullet\n',
    ).items
    expect(item?.summary.children).toMatchObject([
      {
        type: 'list',
        children: [{ children: [{ type: 'paragraph' }, { type: 'list' }] }, { children: [{ type: 'paragraph' }] }],
      },
    ])
  })

  test('of a photo is its caption, with whose it is', () => {
    const [, item] = asLabelled(
      'Bread\n\nPhotos of the week\n\nA woman bakes bread in Goris.\n\nPhoto: Horizon\n',
      '1\theadline\n3\tsection\n5\tcaption\n7\tcredit\n',
    ).items
    expect(item).toMatchObject({
      kind: 'photo',
      section: 'Photos of the week',
      credit: 'Photo: Horizon',
      headlineFrom: 'made',
    })
  })

  test('takes a link and a headline from publication.yml', () => {
    const digests = {
      'a.txt': {
        items: [
          { line: 3, link: 'https://example.org/x' },
          { line: 1, headline: 'Its Lost Headline' },
        ],
      },
    }
    const { items } = parseDigest('The works ended on Monday.\n\nRead more here\n', {
      file: 'a.txt',
      labels: '1\tparagraph!\n3\tlink\n',
      publication: { ...publication, digests },
    }).digest
    expect(items[0]).toMatchObject({
      headline: 'Its Lost Headline',
      headlineFrom: 'publication',
      links: [{ label: 'Read more here', url: 'https://example.org/x' }],
    })
  })
})

describe('the lead item', () => {
  const lead = (title: string, text: string, labels: string) =>
    parseDigest(text, {
      file: 'a.txt',
      labels,
      publication: { ...publication, digests: { 'a.txt': { title, items: [] } } },
    }).digest.items[0]

  test('takes the issue’s title where the text has lost its headline', () => {
    expect(lead('Senators Ask for a Report', 'Two senators asked on Monday.\n', '1\tparagraph!\n')).toMatchObject({
      headline: 'Senators Ask for a Report',
      headlineFrom: 'title',
    })
  })

  test('takes a title that is about the same, and keeps its line as a second headline', () => {
    expect(
      lead('Parliament Approves Resolution on Sanctions', 'Resolution Calls for New Sanctions\n', '1\theadline\n'),
    ).toMatchObject({ headlineFrom: 'title', subheads: ['Resolution Calls for New Sanctions'] })
  })

  test('keeps its own headline beside a title that only numbers the issue', () => {
    expect(lead('Weekly digest No. 12', 'Resolution Calls for New Sanctions\n', '1\theadline\n')).toMatchObject({
      headline: 'Resolution Calls for New Sanctions',
      headlineFrom: 'line',
    })
  })
})

describe('a Markdown digest', () => {
  const text = `---
title: Week 7
date: 2024-02-14
layout: post
---

# Town News

## Water

### [Water is *back*](https://example.org/water)

The works **ended** on Monday, says [the town](https://example.org/town).

* taps run
* pumps hum

![A pump at work](https://example.org/pump.jpg)
`
  const { digest, lines } = parseDigest(text, { file: 'week.md' })

  test('gives its front matter, and says what of it is not used', () => {
    expect(digest).toMatchObject({ title: 'Week 7', date: '2024-02-14', dateFrom: 'front matter', id: '2024-02-14' })
    expect(digest.messages).toContainEqual(expect.objectContaining({ code: 'front-matter-unknown', line: 4 }))
    expect(lines.slice(0, 5).map(({ rows }) => rows[0]?.role)).toEqual(Array(5).fill('furniture'))
  })

  test('keeps its inline marks, and the address of a linked headline', () => {
    const item = digest.items.find(({ headline }) => headline === 'Water is back')
    expect(item).toMatchObject({
      section: 'Water',
      links: [
        { label: 'Water is back', url: 'https://example.org/water' },
        { label: 'A pump at work', url: 'https://example.org/pump.jpg' },
      ],
    })
    expect(JSON.stringify(item?.summary)).toContain('"strong"')
    expect(JSON.stringify(item?.summary)).toContain('https://example.org/town')
    expect(item?.text).toBe('The works ended on Monday, says the town.\n\ntaps run\n\npumps hum')
  })
})

describe('a date', () => {
  test.each([
    ['the file’s name', '2023-10-11.txt', 'News\n', { date: '2023-10-11', dateFrom: 'file name' }],
    ['a name without hyphens', 'arm_20231011_final.txt', 'News\n', { date: '2023-10-11', dateFrom: 'file name' }],
    [
      'the masthead',
      'a.txt',
      'Weekly News\n11 October 2023\n\nThe works ended.\n',
      { date: '2023-10-11', dateFrom: 'text' },
    ],
    [
      'a masthead in French',
      'a.txt',
      'Revue du 1er février 2024\n\nLes travaux sont finis.\n',
      { date: '2024-02-01', dateFrom: 'text' },
    ],
    [
      'a masthead in Japanese',
      'a.txt',
      '町内だより 2024年2月1日\n\n断水のご案内です。\n',
      { date: '2024-02-01', dateFrom: 'text' },
    ],
  ])('is found in %s', (_, file, text, expected) => {
    expect(parseDigest(text, { file }).digest).toMatchObject(expected)
  })
  test('that does not exist is none', () => {
    expect(parseDigest('News\n', { file: '2023-02-31.txt' }).digest.date).toBeUndefined()
  })
  test('in running text is none', () => {
    expect(parseDigest('The court met on 11 October 2023, and adjourned.\n').digest.date).toBeUndefined()
  })
})

test.each([
  ['en', 'The council has sold the baths, and they will be closed by the end of the year.'],
  ['de', 'Der Rat hat die Bäder verkauft, und sie werden bis zum Ende des Jahres geschlossen.'],
  ['fr', 'Le conseil a vendu les bains, et ils seront fermés avant la fin de cette année.'],
  ['hy', 'Խորհուրդը վաճառել է լողավազանը, և այն կփակվի մինչև տարվա վերջ։'],
  ['ru', 'Совет продал бассейн, и он будет закрыт до конца этого года, что не понравилось всем.'],
  ['ar', 'باع المجلس المسبح وسيغلق قبل نهاية العام.'],
  ['ja', '町は温泉を売りました。年末までに閉まります。'],
])('a digest in %s is known by its words', (language, text) => {
  expect(parseDigest(text).digest.language).toBe(language)
})

test('every digest is as its schema says', () => {
  const { digest } = parseDigest('News\n\nWater Is Back\n\nThe works ended on Monday.\n', { file: '2024-02-01.txt' })
  expect(digestSchema.parse(digest)).toEqual(digest)
})
