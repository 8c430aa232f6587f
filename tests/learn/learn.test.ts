import { describe, expect, test, vi } from 'vitest'
import { itemsWhole, linesRight } from '../../src/learn/agreement.js'
import { learnFrom, sumOf } from '../../src/learn/learn.js'
import { tellLessons } from '../../src/learn/tell.js'
import { type DigestInput, readArchive } from '../../src/parser/parse.js'
import { emptyPublication } from '../../src/publication/publication.js'
import { readWeights, writeWeights } from '../../src/publication/weights-file.js'
import { council, councilLabels as whole } from '../parser/misread.js'

// What is read is what the newcomer reads, the settings and weights of a folder included.
vi.mock('../../src/parser/roles/weights.js', () => import('../parser/newcomer.js'))

const unknown = emptyPublication('')
const quiet = () => undefined

const sittings = ['Town Hall, May 2nd', 'School Gym, June 6th']
const texts = [
  ...council,
  ...sittings.map((sitting) => (council[0] as string).replace('Town Hall, March 4th', sitting)),
]
const inputs = (labels: (string | undefined)[]): DigestInput[] =>
  texts.map((text, index) => {
    const input = { file: `issue-${index + 1}.txt`, bytes: new TextEncoder().encode(text) }
    const own = labels[index]
    return own === undefined ? input : { ...input, labels: own }
  })
const learn = (labels: (string | undefined)[]) => learnFrom(inputs(labels), unknown, quiet)

describe('learning from corrections', () => {
  test('with one corrected row says which lines of other issues read otherwise', () => {
    const lessons = learn(['9\tparagraph\n'])
    expect(lessons.weights).toBeUndefined()
    expect(
      lessons.changed.map(({ file, lines }) => [file, lines.map(({ line, before, after }) => [line, before, after])]),
    ).toEqual([2, 3, 4, 5].map((number) => [`issue-${number}.txt`, [[9, 'headline', 'paragraph']]]))
    const told = tellLessons(lessons, false).join('\n')
    expect(told).toContain('One issue has corrections, issue-1.txt: 1 of its 12 lines')
    expect(told).toContain('9  headline → paragraph  Next Sitting: Not before June')
    expect(told).toContain('Weights are learned from four issues on whose lines all have rows; here are none.')
  })

  test('judges each issue by the rows of the others alone', () => {
    const { issues } = learn(['9\tparagraph\n', '9\tparagraph\n'])
    expect(issues.map(({ file, rows, lines, whole }) => [file, rows, lines, whole])).toEqual([
      ['issue-1.txt', 1, 12, false],
      ['issue-2.txt', 1, 12, false],
    ])
    expect(linesRight(sumOf(issues, 'before'))).toBe(0)
    expect(linesRight(sumOf(issues, 'withRows'))).toBe(1)
    expect(itemsWhole(sumOf(issues, 'before'))).toBeUndefined()
  })

  test('learns weights from four whole issues on, with which unlabelled ones read better', () => {
    const lessons = learn([whole, whole, whole, whole])
    expect(lessons.tried).toBe(true)
    expect(itemsWhole(sumOf(lessons.issues, 'before'))).toBeLessThan(0.8)
    expect(itemsWhole(sumOf(lessons.issues, 'withWeights'))).toBe(1)
    expect(lessons.weights?.madeFrom).toEqual([1, 2, 3, 4].map((number) => `issue-${number}.txt`))
    const bare = inputs([]).slice(4)
    const roleOf = (learned: typeof lessons.weights): string | undefined =>
      readArchive(bare, { ...unknown, ...(learned && { learned }) })[0]?.lines.find(({ line }) => line === 9)?.rows[0]
        ?.role
    expect(roleOf(undefined)).toBe('headline')
    expect(roleOf(lessons.weights)).toBe('paragraph')
    expect(tellLessons(lessons, false).join('\n')).toContain(
      'Weights were learned from 4 issues, and are used from now on',
    )
  })

  test('gives the same weights each time, and the file gives them back', () => {
    const [one, other] = [learn([whole, whole, whole, whole]), learn([whole, whole, whole, whole])]
    if (!one.weights || !other.weights) throw new Error('four whole issues teach weights')
    const text = writeWeights(one.weights)
    expect(writeWeights(other.weights)).toBe(text)
    const { learned, messages } = readWeights(text)
    expect(messages).toEqual([])
    expect(learned && writeWeights(learned)).toBe(text)
  })

  test('finds nothing to learn from where no row can be applied', () => {
    expect(learn(['99\tparagraph\n']).issues).toEqual([])
  })
})

describe('the file of weights', () => {
  const text = writeWeights({
    madeFrom: ['a.txt'],
    evidence: { always: { headline: 3 } },
    steps: { any: { 'headline > byline': -2 } },
    first: {},
  })

  test.each([
    ['cut off', text.slice(0, 60)],
    ['no object', '[]'],
    ['of a later version', text.replace('"newsbinder": 1', '"newsbinder": 2')],
    ['of a component that is none', text.replace('"headline":3', '"title":3')],
    ['of a state that is none', text.replace('headline > byline', 'headline > author')],
    ['of a weight that no one learned', text.replace('"headline":3', '"headline":300000')],
  ])('%s is not used, and said to be damaged', (_, damaged) => {
    const { learned, messages } = readWeights(damaged)
    expect(learned).toBeUndefined()
    expect(messages.map(({ file, ruleId, fatal }) => [file, ruleId, fatal])).toEqual([
      ['newsbinder.weights.json', 'weights-damaged', false],
    ])
  })

  test('made for other weights than ours is not used', () => {
    const { learned, messages } = readWeights(text.replace(/"addsTo": "\w+"/, '"addsTo": "0"'))
    expect(learned).toBeUndefined()
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['weights-outdated'])
  })
})
