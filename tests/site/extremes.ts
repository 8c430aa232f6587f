import type { RootContent } from 'mdast'
import type { Archive } from '../../src/archive/archive.js'
import type { Reading } from '../../src/digest/reading.js'
import type { Publication } from '../../src/publication/publication.js'
import type { Addresses } from '../../src/site/addresses.js'
import { bind, item, line, paragraph, reading, row, summary } from './fixture.js'

/** Texts that would do harm if anything took them for more than text. */
export const harmful = {
  template: `{{7*7}} {% include "x" %} ${'$'}{7*7} <%= 7*7 %>`,
  script: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  attribute: "\"><svg onload=alert(1)> ' onmouseover='alert(1)",
}

export const longHeadline = `A Headline of Three Hundred Characters ${'and One More Word '.repeat(15)}`
  .slice(0, 300)
  .trim()

/** Everything that a site must stand: extremes of length, scripts, harmful texts, pages of pages. */
export function extremes(given: Partial<Publication> = {}): { archive: Archive; addresses: Addresses } {
  const topics = [
    { id: 'courts', title: 'Courts & <b>conventions</b>', phrases: ['court'], not: [] },
    { id: 'many', title: 'Many things', phrases: ['thing'], not: [] },
    { id: 'none', title: 'Nothing yet', phrases: ['nothing'], not: [] },
  ]
  return bind(
    [undated(), empty(), harmfulIssue(), arabic(), mixed(), ...busy()],
    {
      description: 'Every issue, every line',
      topics,
      digests: { '2024-03-01.txt': { number: 5, items: [] } },
      ...given,
    },
    [['2024-03-01#a-headline-with-an-older-fragment', ['an-older-fragment', 'its-first-fragment']]],
  )
}

function undated(): Reading {
  return reading({ file: 'notes/A note.txt', id: 'a-note', items: [item('One item, no date, no section', 1)] })
}

function empty(): Reading {
  return reading({ file: 'empty.md', date: '2024-01-01', items: [] })
}

function harmfulIssue(): Reading {
  const { template, script, attribute } = harmful
  const items = [
    item(`Headline ${template}`, 1, {
      sources: [{ name: script, kind: 'publisher', evidence: attribute }],
      topics: ['courts'],
    }),
    item(`Headline ${script}`, 5, {
      authors: [attribute],
      section: `Section ${template} ${script}`,
      subheads: [script],
      text: `${template} ${script}`,
      links: [
        { label: script, url: 'javascript:alert(1)' },
        { label: attribute, url: 'https://example.org/"><script>' },
      ],
      credit: script,
    }),
    item('Markdown that would load or run', 9, {
      summary: summary(
        { type: 'html', value: script },
        {
          type: 'paragraph',
          children: [
            { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', value: 'runs' }] },
            { type: 'link', url: '/relative', children: [{ type: 'text', value: 'relative' }] },
            {
              type: 'link',
              url: 'https://example.org/?a=1&b=2',
              title: script,
              children: [{ type: 'text', value: 'leads out' }],
            },
            { type: 'image', url: 'https://example.org/pixel.png', alt: 'a picture' },
            { type: 'html', value: '<iframe src="https://example.org">' },
          ],
        },
        { type: 'heading', depth: 1, children: [{ type: 'text', value: 'A heading in a summary' }] },
        { type: 'code', lang: template, value: script },
      ),
    }),
  ]
  const lines = [
    line(1, items[0]?.headline ?? '', [row('headline', items[0]?.headline ?? '')]),
    line(5, script, [row('furniture', script, { band: 'review', runnerUp: 'paragraph', confidence: 0.4 })]),
    line(9, template, [row('headline', template)]),
  ]
  return reading(
    {
      file: 'con.txt',
      id: '2024-01-05',
      date: '2024-01-05',
      title: `Title ${script}`,
      address: 'javascript:alert(1)',
      items,
    },
    { lines },
  )
}

function arabic(): Reading {
  return reading({
    file: '2024-02-02.txt',
    date: '2024-02-02',
    language: 'ar',
    items: [
      item('كل سطر من النشرة له مكان في الصفحة', 1, {
        text: 'تصل النشرة نصًا بلا شكل، فيقرأ البرنامج كل سطر.',
        topics: ['courts'],
      }),
      item('Ամփոփագրի ամեն տող իր տեղն ունի էջում', 5, { text: 'Ոչինչ չի կորչում։' }),
      item('У каждой строки есть своё место', 9, { text: '' }),
    ],
  })
}

function mixed(): Reading {
  const quote: RootContent = {
    type: 'blockquote',
    children: [
      { type: 'paragraph', children: [{ type: 'text', value: '“Nothing is lost – not one line,” she said.' }] },
      { type: 'paragraph', children: [{ type: 'text', value: '— The editor' }] },
    ],
  }
  const list: RootContent = {
    type: 'list',
    ordered: false,
    children: ['One', 'Two'].map((value) => ({
      type: 'listItem',
      children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    })),
  }
  const items = [
    item('The Lead Has the Title of the Issue', 1, {
      headlineFrom: 'title',
      category: 'World',
      categoryFrom: 'inferred',
      summary: summary(paragraph('A paragraph.'), quote, list),
      sources: [
        { name: 'Human Rights Watch', kind: 'organisation', evidence: 'HRW:' },
        { name: 'Ada Lovelace', kind: 'person', evidence: 'said Ada Lovelace' },
      ],
      topics: ['courts', 'many', 'unknown'],
      links: [
        { label: 'Read More Here' },
        { label: 'Read More Here' },
        { label: 'The report', url: 'https://www.example.org/report' },
      ],
    }),
    item('HRW: a Source in the Headline Is Not Named Again', 7, {
      text: '',
      sources: [{ name: 'Human Rights Watch', kind: 'organisation', evidence: 'HRW:' }],
    }),
    item('A Headline With an Older Fragment', 9, {
      section: 'U.S. Congress',
      text: '',
      subheads: ['Its second headline'],
    }),
    item(longHeadline, 11, { section: 'U.S. Congress', headlineFrom: 'publication' }),
    item('Somebody Walks in a Forest', 20, {
      kind: 'photo',
      headlineFrom: 'made',
      section: 'Photos of the week',
      text: 'Somebody walks in a forest near Nagorno-Karabakh.',
      credit: 'Photo Courtesy of Somebody',
      lines: [20, 22],
    }),
    item('Nagorno-Karabakh in the News', 30),
    item('A Text Without a Headline', 34, {
      bylines: ['By the night desk'],
      headlineFrom: 'made',
      text: 'A text without a headline stands alone.',
    }),
    item('What I Think', 40, {
      kind: 'opinion',
      category: 'Opinion',
      categoryFrom: 'inferred',
      authors: ['Ada Lovelace', 'Alfred de Zayas', 'Ann M. Simmons'],
    }),
    item('What They Think', 44, { kind: 'opinion', authors: ['Ada Lovelace'], text: '' }),
  ]
  const lines = [
    line(1, 'A para- graph.', [row('paragraph', 'A para- graph.', { starts: true })], 'A para-graph.'),
    line(7, 'HRW: A headline by Ada Lovelace', [
      row('headline', 'HRW: A headline', { confidence: 0.61, band: 'review', runnerUp: 'section' }),
      row('byline', 'by Ada Lovelace', { corrected: true, band: 'review' }),
    ]),
    line(9, 'A headline', [row('headline', 'A headline')]),
    ...[11, 20].map((number) => line(number, 'A line', [row('headline', 'A line')])),
    line(30, 'In the news', [row('break', ''), row('headline', 'In the news')]),
    line(34, 'A text without a headline stands alone.', [
      row('paragraph', 'A text without a headline stands alone.', { starts: true, band: 'review', confidence: 0.5 }),
    ]),
    line(40, 'What I Think', [row('break', '', { confidence: 0.55, band: 'review' }), row('headline', 'What I Think')]),
    line(44, 'A line', [row('headline', 'A line')]),
    ...Array.from({ length: 22 }, (_, index) =>
      line(50 + index, 'Unsure', [row('furniture', 'Unsure', { band: 'review', confidence: 0.3 })]),
    ),
  ]
  return reading(
    {
      file: '2024-03-01.txt',
      date: '2024-03-01',
      title: 'The Lead Has the Title of the Issue',
      address: 'https://www.example.org/2024/03/01',
      items,
    },
    { lines, edits: [{ rule: 'split-hyphen', offset: 7, before: ' ', after: '' }] },
  )
}

/** Three issues under one topic, the first of them very long: more than the topic's own page holds. */
function busy(): Reading[] {
  const dates = ['2024-04-05', '2024-04-12', '2024-04-19']
  return dates.map((date) =>
    reading({
      file: `${date}.txt`,
      date,
      title: `The issue of ${date}`,
      items: Array.from({ length: date === dates[0] ? 480 : 40 }, (_, index) =>
        item(`Thing ${index + 1} of ${date}`, index * 4 + 1, {
          topics: ['many'],
          people: ['Ada Lovelace', 'Emmy Noether'],
          places: index < 40 && index % 20 === 0 ? ['Göttingen'] : [],
          organisations: index < 2 ? ['Human Rights Watch', 'Academy of <b>Sciences</b>'] : [],
        }),
      ),
    }),
  )
}
