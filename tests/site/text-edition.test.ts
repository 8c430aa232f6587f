import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import type { Archive } from '../../src/archive/archive.js'
import { bindArchive } from '../../src/archive/bind.js'
import type { Digest, Item } from '../../src/digest/schema.js'
import { parseDigest, readArchive } from '../../src/parser/parse.js'
import { emptyPublication, plainOutputs } from '../../src/publication/publication.js'
import { readPublication } from '../../src/publication/read.js'
import { createAddresses } from '../../src/site/addresses/create.js'
import { textFiles } from '../../src/site/editions/files.js'
import { textEdition } from '../../src/site/editions/text.js'
import { createContext } from '../../src/site/view/context.js'
import { extremes } from './extremes.js'
import { bind, item, paragraph, reading, summary } from './fixture.js'

const none = new Map<string, string>()
const noAddresses = createAddresses({
  topics: none,
  sources: none,
  authors: none,
  people: none,
  places: none,
  organisations: none,
  stories: none,
  canonical: (name) => name,
  oldFragments: new Map(),
})

/** What makes an item the same one: a headline that is ours is made of its text, and so says nothing. */
function plainly({
  headline,
  headlineFrom,
  subheads,
  text,
  section,
  bylines,
  authors,
  credit,
  kind,
  summary,
  links,
}: Item) {
  return {
    headline: headlineFrom === 'made' ? '' : headline,
    ...{ subheads, text, section, bylines, authors, credit, kind, summary, links },
  }
}

function readBack({ issues, publication, ...archive }: Archive): { wanted: Digest; found: Digest; text: string }[] {
  const context = createContext(
    { issues, publication: { ...publication, topics: [] }, ...archive, topics: [] },
    noAddresses,
  )
  return issues.map((issue) => {
    const text = textEdition(issue, context)
    return { wanted: issue.digest, found: parseDigest(text, { file: 'edition.txt' }).digest, text }
  })
}

describe('the text edition of the examples', () => {
  const files = ['000_7d64497ab7339ab5.txt', '003_7ce8a0cde0ea430c.txt']
  const { publication } = readPublication(readFileSync('seeds/publication.yml', 'utf8'), { fallbackTitle: '' })
  if (publication === undefined) throw new Error('no settings')
  const inputs = files.map((file) => ({ file, bytes: readFileSync(join('seeds', file)) }))
  const editions = readBack(bindArchive(readArchive(inputs, publication), inputs, publication))

  it('is read back into the same items, to the last link', () => {
    for (const { wanted, found } of editions) {
      expect(found.items.map(plainly)).toEqual(wanted.items.map(plainly))
      const { title, date, language, address } = wanted
      expect(found).toMatchObject({ title, date, language, address })
    }
  })

  it('reads as a letter does', () => {
    const [, second] = editions
    expect(second?.text).toMatch(
      /^---\ntitle: Senators [^\n]+\ndate: 2024-02-01\nlanguage: en\naddress: [^\n]+\nedition: plain\n---\n\n# Global ARM news digest\n1 February 2024\n\n### Senators/,
    )
    expect(second?.text).toContain('\n\n## U.S. Congress\n\n### Chair Cardin')
    expect(second?.text).toContain('\n\n→ Read the Letter\n\n→ Read More Here\n\n')
  })
})

describe('text editions of other newsletters', () => {
  const folder = 'tests/corpus/layouts'
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .filter((_, at) => at % 3 === 0)
  const more = readdirSync('tests/corpus').filter((file) => file.endsWith('.txt'))
  const paths = [
    ...files.map((file) => join(folder, file)),
    ...more.filter((_, at) => at % 10 === 0).map((file) => join('tests/corpus', file)),
  ]

  it('are read back into the same items: headlines, texts, sections and bylines', () => {
    const wrong = paths.flatMap((path) => {
      const input = { file: path.split('/').at(-1) ?? path, bytes: readFileSync(path) }
      const publication = emptyPublication('A newsletter')
      const [edition] = readBack(bindArchive(readArchive([input], publication), [input], publication))
      const kept = ({ items }: Digest) =>
        items.map(plainly).map(({ headline, text, section, bylines }) => ({ headline, text, section, bylines }))
      return edition && JSON.stringify(kept(edition.found)) === JSON.stringify(kept(edition.wanted)) ? [] : [path]
    })
    expect(paths.length).toBeGreaterThan(25)
    expect(wrong).toEqual([])
  })
})

describe('a text edition', () => {
  it('is read back whatever its words are', () => {
    const word = fc.constantFrom(
      ...[
        'Council',
        'sells',
        'the',
        'baths',
        '12',
        'by',
        'Ann',
        'Lee',
        'said',
        '“no”',
        'Read',
        'more',
        'Photo',
        'Ա',
        'Ж',
        '(AP)',
        'x_y',
        'U.S.',
      ],
    )
    const words = (most: number) =>
      fc.array(word, { minLength: 1, maxLength: most }).map((all) => `Town ${all.join(' ')}`)
    const block = fc.oneof(
      words(20).map(paragraph),
      words(20).map(
        (text): RootContent => ({
          type: 'blockquote',
          children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
        }),
      ),
      fc.array(words(6), { minLength: 1, maxLength: 3 }).map(
        (texts): RootContent => ({
          type: 'list',
          ordered: false,
          spread: false,
          children: texts.map((value) => ({
            type: 'listItem',
            spread: false,
            children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
          })),
        }),
      ),
    )
    const news = fc.record({
      headline: words(12),
      blocks: fc.array(block, { maxLength: 4 }),
      bylines: fc.array(words(3), { maxLength: 1 }),
      subheads: fc.array(words(5), { maxLength: 1 }),
      section: fc.option(fc.constantFrom('World', 'Town Hall', 'Photos of the week'), { nil: undefined }),
      labels: fc.array(fc.constantFrom('Read more', 'The Letter', 'Կարդալ'), { maxLength: 2 }),
    })
    fc.assert(
      fc.property(fc.array(news, { minLength: 1, maxLength: 6 }), (all) => {
        const items = all.map(({ headline, blocks, bylines, subheads, section, labels }, index) =>
          item(headline, index * 9 + 1, {
            summary: summary(...blocks),
            text: blocks.map((one) => JSON.stringify(one)).join(''),
            ...{ bylines, subheads },
            ...(section === undefined ? {} : { section }),
            links: labels.map((label) => ({ label })),
          }),
        )
        const [edition] = readBack(bind([reading({ file: 'a.txt', date: '2024-01-01', items })]).archive)
        const kept = ({ items }: Digest) =>
          items.map(({ headline, subheads, section, bylines, summary, links }) => ({
            headline,
            subheads,
            section,
            bylines,
            links,
            summary: readable(summary.children),
          }))
        expect(edition && kept(edition.found)).toEqual(edition && kept(edition.wanted))
      }),
      { numRuns: 40 },
    )
  })

  it('stands beside its issue only where it is asked for', () => {
    const { archive, addresses } = extremes()
    expect([...textFiles(createContext(archive, addresses))]).toEqual([])
    const asked = extremes({ outputs: { ...plainOutputs, text: true } })
    const names = [...textFiles(createContext(asked.archive, asked.addresses))].map(({ name }) => name)
    expect(names).toContain('issues/2024-03-01/mail/issue.txt')
    expect(names).toHaveLength(asked.archive.issues.length)
  })

  it('says what an editor may not: a masthead that looks like news, a title over several lines', () => {
    const title = '## Town\n### Hall: "x" \\'
    const items = [item('One\nHeadline', 1, { text: 'A\n\n## B' })]
    const [edition] = readBack(bind([reading({ file: 'a.txt', title, items })], { title: '### A publication' }).archive)
    expect(edition?.found.items.map(({ headline, section }) => [headline, section])).toEqual([
      ['One Headline', undefined],
    ])
    expect(edition?.found.title).toBe('## Town ### Hall: "x" \\')
  })
})

/** A summary's blocks without what says only how a list was written; neighbouring lists are one. */
function readable(nodes: readonly RootContent[]): unknown[] {
  return nodes.flatMap((node): unknown[] => {
    if (node.type === 'list') return node.children.map((entry) => ['entry', ...readable(entry.children)])
    if (node.type === 'blockquote') return [['quote', ...readable(node.children)]]
    if (node.type === 'paragraph') return [node.children.map((child) => ('value' in child ? child.value : ''))]
    return [node]
  })
}
