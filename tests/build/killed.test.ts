import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../src/build/build.js'
import { openJournal, recoverBuild } from '../../src/build/journal.js'
import { openWorkshop, workshopOf } from '../../src/build/workshop.js'
import { effects, makeDesk } from './make.js'

let desk: ReturnType<typeof makeDesk>
beforeEach(() => {
  desk = makeDesk({ '2023-10-11.txt': 'Rome Statute\n' })
})
afterEach(() => desk.remove())

/** A number that no process has: that of one that has ended. */
const deadPid = spawnSync(process.execPath, ['-e', '']).pid

/** What a build that was killed leaves: its holds, and folders of the workshop by name. */
function leave(folders: string[], { pid = deadPid, host = hostname() } = {}): void {
  const shop = workshopOf(desk.out)
  mkdirSync(shop, { recursive: true })
  const holder = JSON.stringify({ pid, host, out: desk.out })
  writeFileSync(join(shop, 'hold'), holder)
  writeFileSync(join(desk.folder, '.newsbinder-build'), holder)
  for (const name of folders) {
    const folder = name === 'site' ? desk.out : join(shop, name)
    mkdirSync(folder)
    writeFileSync(join(folder, '.newsbinder-site'), '')
    writeFileSync(join(folder, 'index.html'), name)
  }
}

const standing = () => (existsSync(desk.out) ? readFileSync(join(desk.out, 'index.html'), 'utf8') : undefined)
const leftovers = () => desk.tree().filter((name) => !name.startsWith('site/') && name !== 'digests/2023-10-11.txt')

describe('what a killed build left', () => {
  it.each([
    ['before it wrote anything', ['site'], 'site'],
    ['while it wrote', ['site', 'new'], 'site'],
    ['when the new site was whole', ['site', 'ready'], 'site'],
    ['between the two renames', ['ready', 'old'], 'ready'],
    ['when the new site stood', ['site', 'old'], 'site'],
    ['while it deleted the old one', ['site', 'trash-1'], 'site'],
    ['while the first site was written', ['new'], undefined],
    ['when the first site was whole', ['ready'], 'ready'],
    ['with only the old one left', ['old', 'new'], 'old'],
    ['and another build was killed while it cleaned up', ['site', 'old', 'trash-1', 'trash-2', 'new'], 'site'],
  ])('%s is made whole by the next command', async (_, folders, expected) => {
    leave(folders)
    await recoverBuild(desk.folder)
    expect(standing()).toBe(expected)
    expect(leftovers()).toEqual([])
  })

  it('is made whole by the next build, whichever digests it is of', async () => {
    leave(['ready', 'old'])
    rmSync(join(desk.folder, '.newsbinder-build'))
    expect(await build(desk.folder, desk.out, effects)).toMatchObject({ status: 0 })
    expect(standing()).toBe('digests')
    expect(leftovers()).toEqual(['digests/newsbinder.lock'])
  })

  it('is made whole also where the next build is refused', async () => {
    leave(['ready', 'old'])
    desk.put({ 'publication.yml': 'titel: A' })
    expect(await build(desk.folder, desk.out, effects)).toMatchObject({ status: 2 })
    expect(standing()).toBe('ready')
  })

  it('does not stand in the way where its process had our number', async () => {
    leave(['site'], { pid: process.pid })
    expect(await build(desk.folder, desk.out, effects)).toMatchObject({ status: 0 })
  })

  it.each(['', '{', '[1]', '{"pid":"x"}'])('does not stand in the way where its hold says %j', async (text) => {
    leave(['site'])
    writeFileSync(join(workshopOf(desk.out), 'hold'), text)
    writeFileSync(join(desk.folder, '.newsbinder-build'), text)
    expect(await build(desk.folder, desk.out, effects)).toMatchObject({ status: 0 })
    expect(leftovers()).toEqual(['digests/newsbinder.lock'])
  })
})

describe('a second build at the same time', () => {
  it('is refused, and the first one undisturbed', async () => {
    let second: Awaited<ReturnType<typeof build>> | undefined
    const first = await build(desk.folder, desk.out, {
      ...effects,
      async writeSite(...args) {
        second = await build(desk.folder, desk.out, effects)
        await recoverBuild(desk.folder)
        return effects.writeSite(...args)
      },
    })
    expect(first.status).toBe(0)
    expect(second?.status).toBe(2)
    expect(second?.messages[0]?.reason).toMatch(/^Another build is at work here \(process \d+\)/)
    expect(standing()).toBe('digests')
  })

  it('of other digests into the same folder is refused', async () => {
    const workshop = openWorkshop(desk.out)
    if (!('staging' in workshop)) throw new Error('held')
    const { status, messages } = await build(desk.folder, desk.out, effects)
    expect(status).toBe(2)
    expect(messages[0]?.reason).toContain(join(workshopOf(desk.out), 'hold'))
    workshop.close()
    expect(leftovers()).toEqual([])
  })

  it('of the same digests into another folder is refused, but not its preview', async () => {
    const journal = openJournal(desk.folder, desk.out)
    const other = join(desk.base, 'other')
    expect(await build(desk.folder, other, effects)).toMatchObject({ status: 2 })
    expect(await build(desk.folder, other, effects, { preview: true })).toMatchObject({ status: 0 })
    if ('release' in journal) journal.release()
  })

  it('on another machine counts as running, and the message says what to delete', async () => {
    leave(['site'], { host: 'elsewhere' })
    const { status, messages } = await build(desk.folder, desk.out, effects)
    expect(status).toBe(2)
    expect(messages[0]?.reason).toContain(' on elsewhere); wait for it, or delete ')
    expect(standing()).toBe('site')
  })
})
