import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../src/build/build.js'
import { workshopOf } from '../../src/build/workshop.js'
import type { Command } from '../../src/commands/command.js'
import { runCommand } from '../../src/commands/run.js'
import { effects, makeDesk } from './make.js'

let desk: ReturnType<typeof makeDesk>
beforeEach(() => {
  desk = makeDesk({ '2023-10-11.txt': 'Rome Statute\n' })
})
afterEach(() => desk.remove())

describe('what lies where a new lock is written', () => {
  it('is not written through where it is a link', async () => {
    desk.put({ 'mine.txt': 'mine' }, desk.base)
    symlinkSync(join(desk.base, 'mine.txt'), join(desk.folder, '.newsbinder.lock-new'))
    expect(await build(desk.folder, desk.out, effects)).toMatchObject({ status: 0, newAddresses: true })
    expect(desk.read('mine.txt')).toBe('mine')
    expect(readFileSync(join(desk.folder, 'newsbinder.lock'), 'utf8')).toContain('2023-10-11')
  })

  it('stays where it is a folder, and is said', async () => {
    mkdirSync(join(desk.folder, '.newsbinder.lock-new'))
    writeFileSync(join(desk.folder, '.newsbinder.lock-new', 'mine.txt'), 'mine')
    const { status, messages } = await build(desk.folder, desk.out, effects)
    expect(status).toBe(0)
    expect(messages.map(({ reason }) => reason)).toContainEqual(expect.stringContaining('Cannot be written'))
    expect(desk.read('digests/.newsbinder.lock-new/mine.txt')).toBe('mine')
  })
})

/** A number that no process has: that of one that has ended. */
const deadPid = spawnSync(process.execPath, ['-e', '']).pid

const journal = () => join(desk.folder, '.newsbinder-build')

function writeJournal(out: string): void {
  writeFileSync(journal(), JSON.stringify({ pid: deadPid, host: hostname(), out }))
}

/** What `check` says, and its status; the command itself does nothing. */
async function check() {
  const said: string[] = []
  const command: Command = { name: 'check', arguments: ['DIR'], summary: '', flags: {}, run: async () => 0 }
  const terminal = {
    print: () => undefined,
    say: (text: string) => said.push(text),
    progress: () => undefined,
    signal: new AbortController().signal,
  }
  return { status: await runCommand(['check', desk.folder], [command], terminal), said: said.join() }
}

describe('a workshop that is not ours', () => {
  it.each(['link', 'file'])('is refused where it is a %s, and nothing behind it touched', async (kind) => {
    desk.put({ 'theirs/new/a.txt': 'mine', 'theirs/trash-1/a.txt': 'mine' }, desk.base)
    if (kind === 'link') symlinkSync(join(desk.base, 'theirs'), workshopOf(desk.out))
    else writeFileSync(workshopOf(desk.out), 'mine')
    writeJournal(desk.out)
    const before = desk.tree()
    expect(await check()).toMatchObject({ status: 2, said: expect.stringContaining('was not made by newsbinder') })
    for (const preview of [true, false]) {
      const { status, messages } = await build(desk.folder, desk.out, effects, { preview })
      expect(status).toBe(2)
      expect(messages[0]?.reason).toContain(`${workshopOf(desk.out)} was not made by newsbinder; move it away`)
    }
    expect(desk.tree()).toEqual(before)
  })

  it.each(['hold', 'ready', 'old', 'new', 'trash-1'])('is refused where %s in it is a link', async (name) => {
    desk.put({ 'theirs/.newsbinder-site': '', 'theirs/a.txt': 'mine' }, desk.base)
    mkdirSync(workshopOf(desk.out))
    symlinkSync(join(desk.base, 'theirs'), join(workshopOf(desk.out), name))
    expect(await build(desk.folder, desk.out, effects)).toMatchObject({ status: 2 })
    expect(existsSync(desk.out)).toBe(false)
    expect(desk.read('theirs/a.txt')).toBe('mine')
    expect(existsSync(journal())).toBe(false)
  })

  it.each(['ready', 'old'])('is refused where %s in it holds what is no site', async (name) => {
    desk.put({ [`${name}/a.txt`]: 'mine' }, workshopOf(desk.out))
    expect(await build(desk.folder, desk.out, effects)).toMatchObject({ status: 2 })
    expect(desk.read(`.site.newsbinder/${name}/a.txt`)).toBe('mine')
  })

  it('keeps what has no name of ours', async () => {
    desk.put({ 'trash-can/a.txt': 'mine', 'notes.txt': 'mine' }, workshopOf(desk.out))
    expect(await build(desk.folder, desk.out, effects)).toMatchObject({ status: 0 })
    expect(desk.tree(workshopOf(desk.out))).toEqual(['notes.txt', 'trash-can/a.txt'])
  })
})

describe('a journal that no build of ours wrote', () => {
  it.each([
    ['a folder with files of others', () => join(desk.base, 'theirs')],
    ['a folder by a relative path', () => relative(process.cwd(), join(desk.base, 'site'))],
    ['a folder by another way', () => `${desk.base}/x/../site`],
    ['a folder behind a link', () => join(desk.base, 'link', 'site')],
    ['the digests', () => desk.folder],
    ['the root', () => '/'],
    ['nothing', () => ''],
  ])('is said and left where it names %s', async (_, out) => {
    desk.put(
      { 'theirs/a.txt': 'mine', '.theirs.newsbinder/new/a.txt': '', '.site.newsbinder/new/a.txt': '' },
      desk.base,
    )
    symlinkSync(join(desk.base, 'theirs'), join(desk.base, 'link'))
    writeJournal(out())
    const before = [desk.tree(), readFileSync(journal(), 'utf8')]
    expect(await check()).toMatchObject({ status: 2, said: expect.stringContaining('delete this file (journal)') })
    expect(await build(desk.folder, join(desk.base, 'other'), effects)).toMatchObject({ status: 2 })
    expect([desk.tree(), readFileSync(journal(), 'utf8')]).toEqual(before)
  })

  it('is neither waited for nor moved where it is a pipe, a link or a folder', async () => {
    desk.put({ 'theirs.json': JSON.stringify({ pid: deadPid, host: hostname(), out: desk.out }) }, desk.base)
    const plant = [
      () => execFileSync('mkfifo', [journal()]),
      () => symlinkSync(join(desk.base, 'theirs.json'), journal()),
      () => mkdirSync(journal()),
    ]
    for (const put of plant) {
      put()
      const { ino } = lstatSync(journal())
      expect(await check()).toMatchObject({ status: 0 })
      const { status, messages } = await build(desk.folder, desk.out, effects)
      expect(status).toBe(2)
      expect(messages[0]?.reason).toContain(`a file of this name is in the way: ${journal()}`)
      expect(lstatSync(journal()).ino).toBe(ino)
      rmSync(journal(), { recursive: true })
    }
    expect(desk.tree()).toEqual(['digests/2023-10-11.txt', 'theirs.json'])
  })
})
