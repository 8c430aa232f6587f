import { describe, expect, test } from 'vitest'
import { linesOf, readLabels } from '../../scripts/score/labels.mjs'
import { labelledPublications } from '../../scripts/score/publications.mjs'
import { scoreLabels, scoreNames } from '../../scripts/score/scores.mjs'
import { comparable } from '../../scripts/score/text.mjs'
import { choices } from '../../scripts/train/relayout/choices.mjs'
import { damageOf, damageShares } from '../../scripts/train/relayout/damage.mjs'
import { type Document, documentOf } from '../../scripts/train/relayout/document.mjs'
import { inLanguage } from '../../scripts/train/relayout/foreign.mjs'
import { furnished } from '../../scripts/train/relayout/furnish.mjs'
import { randomOf } from '../../scripts/train/relayout/random.mjs'
import { relaid } from '../../scripts/train/relayout/relaid.mjs'
import { render } from '../../scripts/train/relayout/render.mjs'
import { type Style, styleOf } from '../../scripts/train/relayout/style.mjs'
import { languageCodes, vocabularyOf } from '../../scripts/train/relayout/vocabulary.mjs'

const publications = labelledPublications()
const documents = publications
  .filter(({ name }) => /^(?:rct plain|haskell|bitcoinops|own01|own03)/.test(name))
  .flatMap(({ digests }) => digests.map(({ bytes, gold }) => documentOf(bytes.toString('utf8'), gold)))

/** The n-th of the documents in a layout of its own. */
function laidOut(number: number): { document: Document; style: Style } {
  const random = randomOf(`test ${number}`)
  const style = styleOf(random)
  const document = documents[number % documents.length] as Document
  return { document: furnished(document, style, vocabularyOf(document.language), random), style }
}

const scoresOf = (text: string, labels: string) => {
  const rows = readLabels(labels, linesOf(text), 'relaid')
  return scoreLabels(rows, rows)
}

describe('digests in other layouts', () => {
  test('have whole labellings, which agree with themselves', () => {
    let count = 0
    for (const archive of relaid(publications, { copies: 250, seed: 3 })) {
      for (const { bytes, labels } of archive) {
        const { scores } = scoresOf(`${bytes}`, labels)
        for (const name of scoreNames) expect(scores[name] ?? 1, labels).toBe(1)
        count += 1
      }
    }
    expect(count).toBeGreaterThanOrEqual(250)
  })

  test('are the same bytes for the same seed, and others for another', () => {
    const made = (seed: number) => [...relaid(publications, { copies: 20, seed })]
    expect(made(5)).toEqual(made(5))
    expect(made(5)).not.toEqual(made(6))
  })

  test('say the same as the document that they were made of', () => {
    for (let number = 0; number < 240; number += 1) {
      const { document, style } = laidOut(number)
      const { text, labels } = render(document, style, randomOf(`render ${number}`))
      const back = documentOf(text, labels)
      const [said, meant] = [back, document].map(({ sections }) => sections.flatMap(({ items }) => items))
      expect(said?.length, JSON.stringify(style)).toBe(meant?.length)
      for (const [index, item] of (meant ?? []).entries()) {
        const found = said?.[index] ?? { headline: undefined, blocks: [], photo: undefined }
        // Marks stand before a headline and a text: numbers, places, times.
        expect(comparable(found.headline ?? ''), text).toContain(comparable(item.headline ?? ''))
        const own = item.blocks.map((block) => comparable(block.text))
        const others = found.blocks.filter(({ role }) => role !== 'attribution').map((block) => comparable(block.text))
        expect(others.length, text).toBe(own.length)
        for (const [place, block] of own.entries()) expect(others[place], text).toContain(block)
        expect(comparable(found.photo?.text ?? '')).toBe(comparable(item.photo?.text ?? ''))
      }
    }
  })

  test('are made in every language of the lexicon, in its own words', () => {
    const english = documents.find(({ language, sections }) => language === 'en' && sections.length > 2) as Document
    const style = { ...styleOf(randomOf('languages')), layout: 'headed', linkForm: 'label', linkShare: 'all' } as Style
    for (const code of languageCodes) {
      const other = furnished(inLanguage(english, code), style, vocabularyOf(code), randomOf(code))
      const { text, labels } = render(other, style, randomOf(code))
      expect(scoresOf(text, labels).scores.items, code).toBe(1)
      const label = /^\d+\tlink/m.test(labels) ? other.sections[0]?.items[0]?.links[0]?.toLowerCase() : undefined
      expect(vocabularyOf(code).lexicon.linkLabels, code).toContain(label)
    }
  })
})

describe('layouts and damages', () => {
  test('are drawn with every option of every choice', () => {
    const random = randomOf('styles')
    const drawn = Array.from({ length: 3000 }, () => styleOf(random))
    for (const [choice, options] of Object.entries(choices)) {
      const reached = new Set(drawn.map((style) => style[choice as keyof typeof choices]))
      expect([...reached].sort(), choice).toEqual(Object.keys(options).sort())
    }
    const damages = new Set(Array.from({ length: 400 }, () => [...damageOf(random)]).flat())
    expect([...damages].sort()).toEqual(Object.keys(damageShares).sort())
  })

  test('break lines where a mail would, and say which lines go on', () => {
    const { document, style } = laidOut(2)
    const even = { ...style, gaps: 'even', headlineForm: 'bare' } as const
    const damages = new Set(['wrapped'] as const)
    const { text, labels } = render(document, even, randomOf('wrapped'), { damages })
    const long = linesOf(text).filter((line) => line.length > 78 && !line.includes('://'))
    expect(long).toEqual([])
    expect(labels).toMatch(/^\d+\tcont\t/m)
    expect(scoresOf(text, labels).scores.items).toBe(1)
  })

  test('change what they say they do and nothing else', () => {
    const { document, style } = laidOut(4)
    const plain = render(document, style, randomOf('damage'))
    const crlf = render(document, style, randomOf('damage'), { damages: new Set(['crlf'] as const) })
    expect(crlf.text).toBe(plain.text.replaceAll('\n', '\r\n'))
    expect(crlf.labels).toBe(plain.labels)
  })
})

describe('a labelled digest as a document', () => {
  const text = [
    'The Quay',
    '== NEWS ==',
    '1. Water back in the',
    'north - Jo Ek',
    'The works ended. They will be',
    'missed.',
    '* One thing',
    'Read more',
    'A heading',
    'Fire out: It took all night.',
    'Goodbye!',
  ].join('\n')
  const labels = [
    '1\tfurniture\t',
    '2\tsection\t',
    '3\theadline\t',
    '4\tcont\tnorth',
    '4\tbyline\t- Jo Ek',
    '5\tparagraph\t',
    '6\tcont\t',
    '7\tbullet\t',
    '8\tlink\t',
    '9\tsection|headline\t',
    '10\theadline\tFire out:',
    '10\tquote|paragraph\tIt took all night.',
    '11\tfurniture\t',
  ].join('\n')

  test('has lost its marks, its wraps and its bylines’ words', () => {
    expect(documentOf(text, labels)).toEqual({
      language: 'en',
      masthead: [{ role: 'furniture', text: 'The Quay' }],
      sections: [
        {
          heading: 'NEWS',
          items: [
            {
              headline: 'Water back in the north',
              subheads: [],
              bylines: ['Jo Ek'],
              blocks: [
                { role: 'paragraph', text: 'The works ended. They will be missed.' },
                { role: 'bullet', text: 'One thing' },
              ],
              links: ['Read more'],
              photo: undefined,
            },
            { headline: 'A heading', subheads: [], bylines: [], blocks: [], links: [], photo: undefined },
            {
              headline: 'Fire out',
              subheads: [],
              bylines: [],
              blocks: [{ role: 'paragraph', text: 'It took all night.' }],
              links: [],
              photo: undefined,
            },
          ],
        },
      ],
      tail: [{ role: 'furniture', text: 'Goodbye!' }],
    })
  })
})
