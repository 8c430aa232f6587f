import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../src/build/build.js'
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
