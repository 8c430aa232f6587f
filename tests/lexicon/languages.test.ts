import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/lexicon/language.js'
import { languages } from '../../src/lexicon/languages/index.js'

type ListName = { [K in keyof Language]-?: Language[K] extends string[] ? K : never }[keyof Language]

/** Pairs that would make one line two things at once, and which of the two a phrase that fits both belongs to. */
const contradictions: [ListName, ListName, string][] = [
  ['by', 'credits', 'who wrote and who photographed are two people: the word for the camera is a credit'],
  ['by', 'linkLabels', 'a link label holds no name'],
  ['linkLabels', 'sectionWords', '“more” alone leads on: it is a link label'],
  ['linkLabels', 'opinionWords', 'a heading leads nowhere'],
  ['linkLabels', 'photoHeadings', 'a heading leads nowhere'],
  ['linkLabels', 'contents', 'a contents list is a heading with what follows'],
  ['linkLabels', 'credits', 'a source without a photo is a link label'],
  ['linkLabels', 'furniture', 'a link to the news is the item’s, one to the sender’s pages is furniture'],
  ['linkLabels', 'closings', 'a farewell leads nowhere'],
  ['furniture', 'sectionWords', 'what newsletters also say as a heading over news stays a section'],
  ['furniture', 'opinionWords', 'as above'],
  ['furniture', 'photoHeadings', 'as above'],
  ['furniture', 'contents', 'contents says more: a list of what comes follows'],
  ['furniture', 'greetings', 'a greeting says more: it opens the letter'],
  ['furniture', 'closings', 'a closing says more: after it comes nothing'],
  ['furniture', 'credits', 'a line that only has © is the sender’s; a credit says photo with it'],
  ['contents', 'sectionWords', 'a section has items of its own'],
  ['contents', 'opinionWords', 'a section has items of its own'],
  ['contents', 'photoHeadings', 'a section has items of its own'],
  ['photoHeadings', 'sectionWords', 'photos are another kind of item than news'],
  ['photoHeadings', 'opinionWords', 'photos are another kind of item than opinion'],
  ['photoHeadings', 'credits', 'a credit names someone: with a colon or a word for “by”'],
  ['greetings', 'closings', 'a letter opens once'],
  ['greetings', 'sectionWords', 'a heading greets nobody'],
  ['closings', 'sectionWords', 'a heading ends nothing'],
]

describe.each(languages)('the words of $code', (language) => {
  const { code, months, weekdays, ...rest } = language
  const lists = Object.entries(rest)
  const all = [...lists, ['months', months.flat()] as const, ['weekdays', weekdays.flat()] as const]

  it.each(all)('%s holds something, and nothing twice', (_, list) => {
    expect(list.length).toBeGreaterThan(0)
    expect(list.filter((phrase, index) => list.indexOf(phrase) !== index)).toEqual([])
  })

  it.each(all)('%s is lower-case by the rules of the language, composed, without stray spaces', (_, list) => {
    const clean = (phrase: string) => phrase.toLocaleLowerCase(code).normalize('NFC').trim().replace(/\s+/g, ' ')
    expect(list.filter((phrase) => phrase === '' || phrase !== clean(phrase))).toEqual([])
  })

  it.each(all)('%s has each apostrophe both straight and typographic', (_, list) => {
    const straight = list.filter((phrase) => phrase.includes('’')).map((phrase) => phrase.replaceAll('’', "'"))
    const typographic = list.filter((phrase) => phrase.includes("'")).map((phrase) => phrase.replaceAll("'", '’'))
    expect([...straight, ...typographic].filter((phrase) => !list.includes(phrase))).toEqual([])
  })

  it('knows twelve months and seven days, no form of which is two of them', () => {
    expect(months).toHaveLength(12)
    expect(weekdays).toHaveLength(7)
    const shared = [...months, ...weekdays].flat().filter((form, index, forms) => forms.indexOf(form) !== index)
    expect(shared).toEqual([])
  })

  it.each(contradictions)('%s and %s share no phrase (%s)', (one, other) => {
    expect(language[one].filter((phrase) => language[other].includes(phrase))).toEqual([])
  })

  it('has no heading over photos that begins as a credit does', () => {
    const begins = (heading: string, credit: string) => heading === credit || heading.startsWith(`${credit} `)
    expect(
      language.photoHeadings.filter((heading) => language.credits.some((credit) => begins(heading, credit))),
    ).toEqual([])
  })

  it.each(['sectionWords', 'linkWords'] as const)('%s are single words', (name) => {
    expect(language[name].filter((word) => /\s/.test(word))).toEqual([])
  })

  it('has no word that cannot end a headline among those that headings are made of', () => {
    const whole = [...language.sectionWords, ...months.flat(), ...weekdays.flat()]
    const heads = whole.filter((word) => !language.small.includes(word))
    expect(heads.filter((word) => language.dangling.includes(word))).toEqual([])
  })
})

describe('the set of languages', () => {
  it('means the same month by a name in whatever language, and no day of the week by it', () => {
    const meanings = new Map<string, Set<string>>()
    for (const { months, weekdays } of languages) {
      for (const [kind, groups] of [['month', months] as const, ['day', weekdays] as const]) {
        groups.forEach((forms, index) => {
          for (const form of forms) meanings.set(form, (meanings.get(form) ?? new Set()).add(`${kind} ${index + 1}`))
        })
      }
    }
    expect([...meanings].filter(([, meant]) => meant.size > 1)).toEqual([])
  })

  it('begins with English and goes on by code', () => {
    const codes = languages.map(({ code }) => code)
    const others = 'ar de el es fr he hy it ja ko nl pl pt ru sv tr uk zh'.split(' ')
    expect(codes).toEqual(['en', ...others])
  })

  it('writes Armenian in both spellings, Arabic without vowel marks, Hebrew without points', () => {
    const text = (code: string) => JSON.stringify(languages.find((language) => language.code === code))
    expect(text('hy')).toContain('"և","եւ"')
    expect(text('ar')).not.toMatch(/[\u064b-\u0652]/u)
    expect(text('he')).not.toMatch(/[\u0591-\u05c7]/u)
  })
})
