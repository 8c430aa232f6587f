import type { Archive } from '../../src/archive/archive.js'
import type { Reading } from '../../src/digest/reading.js'
import type { Publication } from '../../src/publication/publication.js'
import type { Addresses } from '../../src/site/addresses.js'
import { longHeadline } from './extremes.js'
import { bind, item, line, paragraph, reading, row, summary } from './fixture.js'

const longWord = 'Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselbundanhänger'
const longAddress = `https://www.a-very-long-name-of-a-newspaper.example.org/${'sub-folder/'.repeat(12)}page.html?id=${'7'.repeat(60)}`

/** What is hard to set on a page: lengths, and scripts that run against each other. */
export function extremesOfSetting(given: Partial<Publication> = {}): { archive: Archive; addresses: Addresses } {
  return bind([single(), fourHundred(), long(), scripts(), empty(), ...years()], {
    title: `The ${longWord} of the Week`,
    description: longAddress,
    contact: longAddress,
    topics: [
      { id: 'long', title: `${longWord} and ${longWord}`, phrases: ['x'], not: [] },
      { id: 'o', title: 'O', phrases: ['o'], not: [] },
      { id: 'arabic', title: 'المحاكم (2024)', phrases: ['y'], not: [] },
    ],
    ...given,
  })
}

function single(): Reading {
  return reading({
    file: '2024-06-01.txt',
    date: '2024-06-01',
    items: [item('O', 1, { authors: ['Å'], topics: ['o'] })],
  })
}

function fourHundred(): Reading {
  const items = Array.from({ length: 400 }, (_, index) =>
    item(`Thing ${index + 1} Has Its Line`, index * 3 + 1, {
      section: `Section ${Math.floor(index / 20) + 1}`,
      topics: index % 2 === 0 ? ['o'] : [],
      authors: index % 5 === 0 ? ['O', 'Å', longWord] : [],
    }),
  )
  return reading({ file: '2024-06-02.txt', date: '2024-06-02', items })
}

function long(): Reading {
  const table = {
    type: 'table',
    children: [1, 2].map(() => ({
      type: 'tableRow',
      children: ['One', longWord, 'Three', longWord].map((value) => ({
        type: 'tableCell',
        children: [{ type: 'text', value }],
      })),
    })),
  } as Parameters<typeof summary>[0]
  const items = [
    item(longHeadline, 1, { section: `${longWord} ${longHeadline}`, text: longAddress, topics: ['long', 'arabic'] }),
    item(`${longWord}${longWord}`, 5, {
      section: longWord,
      subheads: [longWord],
      text: `${longWord} ${longWord}`,
      authors: [longWord, `Anna ${longWord}`],
      sources: [{ name: longWord, kind: 'publisher', evidence: `${longWord} says ${longHeadline}` }],
      people: [longWord],
      places: [longWord],
      links: [{ label: longAddress, url: longAddress }, { label: longWord }],
      topics: ['long'],
    }),
    item('A Table That Is Wider Than a Telephone', 9, { summary: summary(paragraph('Before.'), table) }),
    item(`Somebody Walks by ${longWord}`, 12, {
      kind: 'photo',
      headlineFrom: 'made',
      text: `Somebody walks by ${longWord}.`,
      credit: longAddress,
    }),
  ]
  const lines = [
    line(1, longAddress, [row('headline', longAddress, { band: 'review', runnerUp: 'paragraph', confidence: 0.4 })]),
    line(5, longWord, [row('byline', longWord)]),
    ...[9, 12].map((number) => line(number, longHeadline, [row('headline', longHeadline)])),
  ]
  return reading(
    { file: `${longWord}.txt`, date: '2024-06-03', title: `${longWord} ${longHeadline}`, address: longAddress, items },
    { lines },
  )
}

/** Brackets, figures and names whose letters run the other way than what they stand in. */
function scripts(): Reading {
  const items = [
    item('قال «الكاتب» في 12 صفحة (2024) إن NATO و-7 درجات', 1, {
      language: 'ar',
      text: 'النص (مع أقواس) و«علامات» و491–9 وتاريخ 11/10/2023.',
      section: 'العالم (1)',
      authors: ['طه حسين', 'Ada Lovelace (ed.)'],
      sources: [{ name: 'وكالة الأنباء (24)', kind: 'publisher', evidence: 'قالت الوكالة:' }],
      topics: ['arabic'],
    }),
    item('שורה (אחת) ו-2 מילים בעברית: NATO!', 5, {
      language: 'he',
      text: '',
      section: 'עולם',
      people: ['דוד בן־גוריון'],
    }),
    item('Ամեն տող (12) իր տեղն ունի՝ «էջում»', 9, { language: 'hy', text: 'Ոչինչ չի կորչում։', section: 'Աշխարհ' }),
    item('日本語の見出し（二〇二四年）', 13, { language: 'ja', text: '本文です。'.repeat(30), section: '世界' }),
    item('A Headline With عربي (and) עברית Inside: 7–9', 17, { text: 'Text with عربي (in) it – 12.' }),
  ]
  return reading({ file: '2024-06-04.txt', date: '2024-06-04', items })
}

function empty(): Reading {
  return reading({ file: '2024-06-05.txt', date: '2024-06-05', items: [] })
}

/** Six years of issues: a chart of many narrow bars, and an archive with a rail. */
function years(): Reading[] {
  return Array.from({ length: 14 }, (_, index) => {
    const date = `${2018 + Math.floor(index / 2)}-0${(index % 2) * 4 + 2}-07`
    return reading({ file: `${date}.txt`, date, items: [item(`Something of ${date}`, 1, { topics: ['o'] })] })
  })
}
