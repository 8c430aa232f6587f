import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../src/search/words.js'
import { functionWords } from '../../src/site/search/function-words.js'
import { bind, item, reading } from '../site/fixture.js'
import { indexOf } from './index.js'

const scripts = [
  'Lawmakers ratify the Rome Statute after a vote',
  'Häuser und Straßen, größer als je – Übermäßig',
  'Հայաստանի Ազգային ժողովը վավերացրեց Հռոմի կանոնադրությունը Երևանում',
  'У каждой строки ёлка есть своё место, Киïв і Україна',
  '東京都の新しい首相が議会で演説した。アメリカの大統領',
  '서울에서 열린 회의에서 대통령이 연설했다',
  'كل سطر من النشرة له مكانٌ في الصفحة',
  'תַּלְמִיד כתב על הצדק בירושלים',
  'ข่าววันนี้จากกรุงเทพมหานคร',
  "O'Brien’s U.S. visit cost $1,234.50; BIP-118 e.g. naïve Ærø",
]
const fragments = scripts.flatMap((text) => text.split(' '))

const text = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 12 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(...scripts),
)
const issues = fc.array(fc.array(fc.record({ headline: text, text, author: text }), { maxLength: 4 }), {
  minLength: 1,
  maxLength: 3,
})

describe('every word of every item', () => {
  it('finds the item, in any script, by itself and in quotation marks', async () => {
    await fc.assert(
      fc.asyncProperty(issues, async (written) => {
        const archive = bind(
          written.map((items, index) =>
            reading({
              file: `2024-01-0${index + 1}.txt`,
              date: `2024-01-0${index + 1}`,
              items: items.map(({ headline, text, author }, at) =>
                item(`${headline} n${index}x${at}`, at * 4 + 1, { text, authors: [author] }),
              ),
            }),
          ),
        )
        const index = indexOf(archive)
        for (const issue of archive.archive.issues) {
          for (const one of issue.digest.items) {
            const said = [one.headline, one.text, ...one.authors]
            for (const { folded } of said.flatMap((part) => wordsIn(part))) {
              if (functionWords('en').has(folded)) continue
              expect(await index.find(folded), folded).toContain(one.headline)
            }
            for (const part of [one.headline, one.text]) {
              const words = wordsIn(part).filter(({ folded }) => !functionWords('en').has(folded))
              const [first, next] = words
              if (!first || !next || part.includes('"')) continue
              const phrase = `"${part.slice(first.start, next.end)}"`
              expect(await index.find(phrase), phrase).toContain(one.headline)
            }
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is folded once: what is folded folds to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        for (const { folded, kind } of wordsIn(text)) {
          if (kind === 'word') expect(wordsIn(folded).map((word) => word.folded)).toEqual([folded])
        }
      }),
      { numRuns: 1000 },
    )
  })
})
