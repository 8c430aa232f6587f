import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { questionsOf } from '../../src/checks/questions/ask.js'
import { checkCommand } from '../../src/commands/check.js'
import { readFiles } from '../../src/parser/parse.js'
import { stateOf } from '../../src/parser/state.js'
import { emptyPublication, type ReadingSettings } from '../../src/publication/publication.js'
import { readPublication } from '../../src/publication/read.js'
import { allotments, council, valley } from '../parser/misread.js'

// What is read is what the newcomer reads, the settings and weights of a folder included.
vi.mock('../../src/parser/roles/weights.js', () => import('../parser/newcomer.js'))

function ask(texts: string[], reading: Partial<ReadingSettings> = {}) {
  const publication = { ...emptyPublication(''), reading: { lines: [], ...reading } }
  const inputs = texts.map((text, index) => ({ file: `issue-${index + 1}.txt`, bytes: new TextEncoder().encode(text) }))
  const asked = readFiles(inputs, publication).flatMap(({ file, reading }) => {
    const { roles } = stateOf(file)
    return roles ? [{ file: file.path, reading, roles }] : []
  })
  return { asked, questions: questionsOf(asked, inputs, publication) }
}

/** What an answer says, as `publication.yml` gives it. */
const settingOf = (yaml: string): Partial<ReadingSettings> => {
  const text = yaml.includes('layout:') ? `reading:\n${yaml}` : `reading:\n  lines:\n  ${yaml}`
  const { publication, messages } = readPublication(text, { fallbackTitle: '' })
  expect(messages).toEqual([])
  expect(Object.keys(parse(text))).toEqual(['reading'])
  return publication?.reading ?? {}
}

const doubtful = ({ asked }: ReturnType<typeof ask>): number =>
  asked.flatMap(({ reading }) => reading.lines.filter(({ rows }) => rows.some(({ band }) => band === 'review'))).length

describe('questions', () => {
  test('begin with the one that settles the most, with examples from several issues', () => {
    const { questions } = ask(valley)
    expect(questions[0]?.examples.map(({ text }) => text)).toEqual([
      'Up on the Moor',
      'Down by the River',
      'In the Village',
    ])
    expect(questions[0]?.text).toContain('headings over what follows')
    expect(new Set(questions[0]?.settles.map(({ file }) => file)).size).toBe(3)
    const counts = questions.map(({ settles }) => settles.length)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
  })

  test('give for each answer what publication.yml takes, and the answer settles what it says', () => {
    const before = ask(valley)
    const yaml = before.questions[0]?.answers.find(({ yaml }) => yaml.includes('are: section'))?.yaml ?? ''
    const after = ask(valley, settingOf(yaml))
    expect(doubtful(after)).toBeLessThan(doubtful(before) / 2)
    expect(after.questions.map(({ answers }) => answers[0]?.yaml)).not.toContain(before.questions[0]?.answers[0]?.yaml)
  })

  test('ask for the layout by the items that differ', () => {
    const { questions } = ask(allotments)
    const [question] = questions
    expect(question?.text).toBe('Which of these is how your items look?')
    const shown = Object.fromEntries(question?.answers.map(({ text, shown }) => [text, shown?.[0]]) ?? [])
    expect(shown['bare-title']).toMatch(/^headline “Water”, text “The tap by the gate/)
    expect(shown['run-in-sentence']).toMatch(/^no headline, text “The tap by the gate/)
    for (const { yaml } of question?.answers ?? []) expect(ask(allotments, settingOf(yaml)).questions).toEqual([])
  })

  test('are none where nothing is in doubt, and at most five', () => {
    expect(ask(council).questions).toEqual([])
    expect(ask([...valley, ...allotments, ...council]).questions.length).toBeLessThanOrEqual(5)
  })

  test('count a line once', () => {
    const places = ask(valley).questions.flatMap(({ settles }) => settles.map(({ file, line }) => `${file}:${line}`))
    expect(new Set(places).size).toBe(places.length)
  })

  test('are the same in any order of files', () => {
    const tell = (texts: string[]) => ask(texts).questions.map(({ text, settles }) => [text, settles.length])
    expect(tell([...valley].reverse())).toEqual(tell(valley))
  })
})

test('check begins with the questions, and leaves out the complaints that they settle', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-'))
  try {
    for (const [index, text] of valley.entries()) writeFileSync(join(folder, `2024-0${index + 1}-01.txt`), text)
    const out: string[] = []
    const said: string[] = []
    const terminal = {
      print: (text: string) => out.push(text),
      say: (text: string) => said.push(text),
      progress: () => undefined,
      signal: new AbortController().signal,
    }
    expect(await checkCommand.run({ arguments: [folder], flags: {} }, terminal)).toBe(0)
    expect(out[0]).toMatch(/^One question first\. .*publication\.yml/)
    expect(out.join('\n')).toContain('- { like: "Up on the Moor", are: section }')
    expect(out.filter((line) => /2024-01-01\.txt:3:1.*unsure-role/.test(line))).toEqual([])
    expect(said.at(-1)).toMatch(/and \d+ more that answers to the questions settle/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
