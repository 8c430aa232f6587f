import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadFolder } from '../../src/build/load.js'
import type { Command } from '../../src/commands/command.js'
import { learnCommand } from '../../src/commands/learn.js'
import { parseCommand } from '../../src/commands/parse.js'
import { council, councilLabels as whole } from '../parser/misread.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'learn-'))
  for (const [index, text] of [...council, council[0] as string].entries())
    writeFileSync(join(folder, `2024-0${index + 1}-01.txt`), text)
})
afterEach(() => rmSync(folder, { recursive: true }))

async function run(command: Command, typed: string[], flags: Record<string, string> = {}) {
  const out: string[] = []
  const error: string[] = []
  const terminal = {
    print: (text: string) => out.push(text),
    say: (text: string) => error.push(text),
    progress: () => undefined,
    signal: new AbortController().signal,
  }
  const status = await command.run({ arguments: typed, flags }, terminal)
  return { status, out: out.join('\n'), error: error.join('\n') }
}

const label = (issue: number, rows: string) => writeFileSync(join(folder, `2024-0${issue}-01.labels`), rows)
const weights = () => join(folder, 'newsbinder.weights.json')

test('says where corrections go where there are none', async () => {
  const { status, error } = await run(learnCommand, [folder])
  expect(status).toBe(2)
  expect(error).toContain('NAME.labels')
})

test('keeps weights beside four whole issues, which building and checking then use, and takes them away without', async () => {
  for (const issue of [1, 2, 3, 4]) label(issue, whole)
  const learned = await run(learnCommand, [folder])
  expect(learned).toMatchObject({ status: 0, error: '' })
  expect(learned.out).toContain('newsbinder.weights.json')
  const { loaded, messages } = await loadFolder(folder)
  expect(messages).toEqual([])
  expect(loaded?.publication.learned?.madeFrom).toHaveLength(4)
  label(4, '9  paragraph\n')
  await run(learnCommand, [folder])
  expect(existsSync(weights())).toBe(false)
})

test('uses no damaged weights, and says so at the file', async () => {
  writeFileSync(weights(), '{')
  const { loaded, messages } = await loadFolder(folder)
  expect(loaded?.publication.learned).toBeUndefined()
  expect(messages.map(({ name, ruleId }) => [name, ruleId])).toEqual([['newsbinder.weights.json', 'weights-damaged']])
})

test('parse reads neither corrections nor weights nor settings beside a digest', async () => {
  const digest = join(folder, '2024-01-01.txt')
  const before = await run(parseCommand, [digest], { format: 'json' })
  label(1, '9  furniture\n')
  writeFileSync(
    join(folder, 'publication.yml'),
    'reading:\n  layout: plain-notice\n  lines: [{ like: Shops, are: furniture }]\n',
  )
  writeFileSync(weights(), readFileSync(digest))
  expect(await run(parseCommand, [digest], { format: 'json' })).toEqual(before)
})
