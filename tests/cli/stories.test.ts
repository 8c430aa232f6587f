import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkCommand } from '../../src/commands/check.js'
import type { Command } from '../../src/commands/command.js'
import { explainCommand } from '../../src/commands/explain.js'

const digests = 'tests/gold/stories/harbour'
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stories-'))
  for (const date of ['2028-09-04', '2028-09-11', '2028-10-02', '2028-10-16']) {
    for (const ending of ['txt', 'labels']) {
      writeFileSync(join(folder, `${date}.${ending}`), readFileSync(`${digests}/${date}.${ending}`))
    }
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(command: Command, path: string) {
  const out: string[] = []
  const terminal = {
    print: (text: string) => out.push(text),
    say: () => undefined,
    progress: () => undefined,
    signal: new AbortController().signal,
  }
  await command.run({ arguments: [path], flags: {} }, terminal)
  return out.join('\n')
}

const pair = '- { item: 2028-09-11.txt:17, earlier: 2028-09-04.txt:5 }'

test('check suggests what may be one story, with the line to paste', async () => {
  const said = await run(checkCommand, folder)
  expect(said).toMatch(
    /2028-09-11\.txt:17:1: The same story as “Council Approves Tram Line to Eastdock” \(2028-09-04\.txt:5\)\?/,
  )
  expect(said).toContain(pair)
})

test('explain says from which item one goes on, and by which words', async () => {
  const said = await run(explainCommand, `${join(folder, '2028-09-11.txt')}:5`)
  expect(said).toMatch(
    /story goes on from 2028-09-04\.txt:13 ‘Fire Guts Old Customs House’ \(0\.\d\d\): “.*Customs 0\.\d+/,
  )
})

test('what is pasted below “same:” is no question any more, and explained as said by the editor', async () => {
  writeFileSync(join(folder, 'publication.yml'), `stories:\n  same:\n    ${pair}\n`)
  expect(await run(checkCommand, folder)).not.toContain(pair)
  expect(await run(explainCommand, `${join(folder, '2028-09-11.txt')}:17`)).toContain('(the editor says so)')
})

test('nor is what is pasted below “apart:”', async () => {
  writeFileSync(join(folder, 'publication.yml'), `stories:\n  apart:\n    ${pair}\n`)
  expect(await run(checkCommand, folder)).not.toContain(pair)
})

test('check tells of a pair whose line is no item', async () => {
  writeFileSync(
    join(folder, 'publication.yml'),
    'stories:\n  same:\n    - { item: 2028-10-16.txt:1, earlier: 2028-10-02.txt:19 }\n',
  )
  expect(await run(checkCommand, folder)).toContain('No item at 2028-10-16.txt:1, of which `stories` speaks')
})
