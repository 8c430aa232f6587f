import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apaOf } from '../../src/site/cite/apa.js'
import { type CitedName, citedName } from '../../src/site/cite/author.js'
import { bibtexOf } from '../../src/site/cite/bibtex.js'
import { type Reference, referenceOf } from '../../src/site/cite/reference.js'
import { createContext } from '../../src/site/view/context.js'
import { en } from '../../src/site/words/en.js'
import { extremes, harmful } from './extremes.js'
import { bind, item, reading } from './fixture.js'

const base: Reference = {
  id: '2024-02-01-a-headline',
  type: 'article-magazine',
  title: 'Lawmakers Ratify the Statute',
  'container-title': 'Global ARM news digest',
  issue: '28',
  issued: { 'date-parts': [[2024, 2, 1]] },
  language: 'en',
  URL: 'https://example.org/a/issues/2024-02-01/#lawmakers_ratify%20~',
}
const named = (...names: string[]): CitedName[] => names.map((name) => citedName(name, 'en'))

/** What we print, and what the library prints of the same CSL-JSON. */
const ours = (reference: Reference) => {
  const { before, work, after } = apaOf(reference, en)
  return before + work + after
}
const theirs = (reference: Reference) =>
  new Cite([reference]).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' }).trim()
/** The library sets quotation marks in the American way and the work's name in capitals; we change no word of a digest. */
const plainly = (text: string) =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()

/** BibTeX as the library reads it; the case that braces protect is a tag to it. */
const readBack = (reference: Reference) => {
  const [read = {}] = new Cite(bibtexOf(reference)).data
  const text = (value: unknown) => String(value).replace(/<span class="nocase">(.*)<\/span>/s, '$1')
  return {
    id: read.id,
    title: text(read.title),
    'container-title': text(read['container-title']),
    issued: read.issued,
    author: Array.isArray(read.author) ? read.author.map(wholeName) : undefined,
    issue: read.issue ?? read.number,
    URL: read.URL,
    language: read.language,
  }
}

/** The library reads a name that is not to be parted as a surname alone. */
const wholeName = ({ family, ...rest }: Record<string, string>) =>
  Object.keys(rest).length === 0 ? { literal: family } : { family, ...rest }

const cases: Record<string, Partial<Reference>> = {
  'one author': { author: named('Dan Perry') },
  'several authors': { author: named('Ann M. Simmons', 'Alfred de Zayas', 'Jean-Paul Marthoz') },
  'a body as author': { author: named('Human Rights Watch') },
  'a name that may be read in two ways': { author: named('Kim Jong Un', 'Orbán Viktor') },
  'names in other letters': { author: named('Անուշ Ղավալյան', '山田太郎', 'محمد علي') },
  'a name with a suffix': { author: named('Martin Luther King, Jr.') },
  'twenty authors': { author: Array.from({ length: 20 }, (_, index) => ({ literal: `Author ${index}` })) },
  'more authors than are named': { author: Array.from({ length: 21 }, (_, index) => ({ literal: `Author ${index}` })) },
  'no author': {},
  'a question': { title: 'Who Ratified It?' },
  'a question in quotation marks': { title: 'Lawmakers Ask “Who Ratified It?”', author: named('Dan Perry') },
  'words in quotation marks at the end': { title: 'Lawmakers Ratify “the Statute”', author: named('Dan Perry') },
  'a title of ours': { title: '[Lawmakers ratify the statute …]' },
}

describe('a citation in the APA style', () => {
  it.each(Object.entries(cases))('is what a citation library makes of our CSL-JSON: %s', (_, given) => {
    const reference = { ...base, ...given }
    const { issued: _date, ...undated } = reference
    const { URL: _url, issue: _issue, ...bare } = reference
    for (const one of [reference, undated, bare]) expect(plainly(ours(one))).toBe(plainly(theirs(one)))
  })

  it('cites the item in the digest', () => {
    expect(ours({ ...base, author: named('Ann M. Simmons', 'Alfred de Zayas') })).toBe(
      'Simmons, A. M., & de Zayas, A. (2024, February 1). Lawmakers Ratify the Statute. Global ARM news digest, 28. https://example.org/a/issues/2024-02-01/#lawmakers_ratify%20~',
    )
  })

  it('is so of any words', () => {
    const word = fc.constantFrom(
      'Yerevan',
      'signs',
      'the',
      '12',
      'Ա',
      'U.N.',
      '(again)',
      '50%',
      'A&B',
      '$1',
      'x_1',
      'who?',
    )
    const title = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
    const given = fc.constantFrom('Ann', 'Jean-Claude', 'J. K.', 'Émile')
    const name: fc.Arbitrary<CitedName> = fc.oneof(
      fc.record({ literal: title }),
      fc.record({ family: fc.constantFrom('Perry', 'O’Reilly', 'Şen'), given }),
    )
    fc.assert(
      fc.property(title, fc.array(name, { maxLength: 4 }), (title, author) => {
        const reference = { ...base, title, ...(author.length === 0 ? {} : { author }) }
        expect(plainly(ours(reference))).toBe(plainly(theirs(reference)))
      }),
      { numRuns: 60 },
    )
  })
})

describe('an author’s name', () => {
  it.each([
    ['Dan Perry', 'Dan', 'Perry'],
    ['Yeghia Tashjian', 'Yeghia', 'Tashjian'],
    ['Ann M. Simmons', 'Ann M.', 'Simmons'],
    ['J. K. Rowling', 'J. K.', 'Rowling'],
    ['Thomas O’Reilly', 'Thomas', 'O’Reilly'],
  ])('is parted where it is plain which word is the surname: %s', (name, given, family) => {
    expect(citedName(name, 'en')).toEqual({ given, family })
  })

  it.each([
    ['Kim Jong Un', 'en'],
    ['Xi Jinping', 'en'],
    ['Orbán Viktor', 'en'],
    ['Nagy Ferenc', 'hu'],
    ['Gabriel García Márquez', 'es'],
    ['Human Rights Watch', 'en'],
    ['the night desk', 'en'],
    ['Madonna', 'en'],
    ['Անուշ Ղավալյան', 'hy'],
    ['', 'en'],
  ])('stays whole where it may be read in two ways: %s', (name, language) => {
    expect(citedName(name, language)).toEqual({ literal: name })
  })

  it('keeps its particles and its suffix', () => {
    expect(citedName('Alfred de Zayas', 'en')).toEqual({
      given: 'Alfred',
      'non-dropping-particle': 'de',
      family: 'Zayas',
    })
    expect(citedName('Martin Luther King, Jr.', 'en')).toEqual({
      given: 'Martin Luther',
      family: 'King',
      suffix: 'Jr.',
    })
  })
})

describe('BibTeX', () => {
  it.each(Object.entries(cases))('is read back as what our CSL-JSON says: %s', (_, given) => {
    const reference = { ...base, ...given }
    const { type: _type, ...fields } = reference
    expect(readBack(reference)).toEqual({ author: undefined, ...fields })
  })

  it('holds any text as text', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'ab \\{}$&#_%^~"@,=<>`\'|ԱЖ中') }).map((text) => `a${text}b`)
    const clean = hostile.map((text) => text.replace(/["'`<>]/g, '').replace(/\s+/g, ' '))
    fc.assert(
      fc.property(clean, clean, (title, name) => {
        const reference: Reference = { ...base, title, author: [{ literal: name }] }
        const read = readBack(reference)
        expect(read.title).toBe(title)
        expect(read.author).toEqual([{ literal: name }])
        expect(read.id).toBe(base.id)
      }),
      { numRuns: 200 },
    )
  })
})

describe('an item of an archive', () => {
  const { archive, addresses } = extremes({ baseUrl: 'https://example.org/a/' })
  const context = createContext(archive, addresses)
  const references = archive.issues.flatMap((issue) =>
    issue.digest.items.map((one) => referenceOf(issue, one, context)),
  )

  it('has a key of its own, of characters that BibTeX takes', () => {
    expect(new Set(references.map(({ id }) => id)).size).toBe(references.length)
    for (const { id } of references) expect(id).toMatch(/^[\w-]+$/)
  })

  it('is cited whatever its words are', () => {
    for (const reference of references) {
      const { type: _type, ...fields } = reference
      const expected = { ...fields, URL: fields.URL, issue: fields.issue, issued: fields.issued, author: fields.author }
      if (!JSON.stringify(fields).includes('<')) expect(readBack(reference)).toEqual(expected)
      expect(new Cite([reference]).data).toHaveLength(1)
    }
    expect(references.some(({ title }) => title.includes(harmful.script))).toBe(true)
  })

  it('has no address where the site has none, and no line break in any field', () => {
    const bound = bind([reading({ file: 'a.txt', items: [item('A\n  B', 1, { authors: ['Ann\u0000 Lee'] })] })])
    const [issue] = bound.archive.issues
    const [one] = issue?.digest.items ?? []
    if (issue === undefined || one === undefined) throw new Error('no item')
    const reference = referenceOf(issue, one, createContext(bound.archive, bound.addresses))
    expect(reference).not.toHaveProperty('URL')
    expect(reference).not.toHaveProperty('issued')
    expect(reference.title).toBe('A B')
    expect(bibtexOf(reference)).not.toMatch(/url|date|year/)
  })
})
