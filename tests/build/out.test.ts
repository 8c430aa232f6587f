import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../src/build/build.js'
import { checkOut } from '../../src/build/out.js'
import { effects, makeDesk } from './make.js'

let desk: ReturnType<typeof makeDesk>
beforeEach(() => {
  desk = makeDesk({ '2023-10-11.txt': 'Rome Statute\n' })
})
afterEach(() => desk.remove())

describe('the folder of a site', () => {
  it('may be new, with folders above it that are new too, or empty, or a site', async () => {
    mkdirSync(join(desk.base, 'empty'))
    for (const name of ['new', 'one/two', 'empty', 'empty']) {
      expect(await build(desk.folder, join(desk.base, name), effects)).toMatchObject({ status: 0 })
    }
  })

  it('may be inside the folder of digests, whose next build does not take it for digests', async () => {
    const out = join(desk.folder, 'dist')
    await build(desk.folder, out, effects)
    desk.put({ 'digest.txt': 'A copy' }, out)
    expect(await build(desk.folder, out, effects)).toMatchObject({ status: 0, site: { issues: 1 } })
  })

  it('is never one with files that we did not write', async () => {
    desk.put({ 'notes.doc': 'mine' }, desk.out)
    const { status, messages } = await build(desk.folder, desk.out, effects)
    expect(status).toBe(2)
    expect(messages[0]?.reason).toContain('Holds files that newsbinder did not write')
    expect(desk.read('site/notes.doc')).toBe('mine')
  })

  it('is not one whose marker is a folder, a link or in another folder', async () => {
    desk.put({ 'notes.doc': 'mine', 'sub/.newsbinder-site': '' }, desk.out)
    mkdirSync(join(desk.out, '.newsbinder-site'))
    expect(await checkOut(desk.out, desk.folder)).toHaveProperty('problem')
  })

  it.each([
    ['the digests', () => desk.folder, 'replace the digests'],
    ['what holds the digests', () => desk.base, 'replace the digests'],
    ['the digests by another way', () => join(desk.folder, 'x', '..'), 'replace the digests'],
    ['the root', () => '/', 'root of the file system'],
    ['the home folder', () => homedir(), 'home folder'],
    ['what holds the home folder', () => dirname(homedir()), /home folder|root of/],
    ['the working folder', () => process.cwd(), /folder that you are in|repository/],
  ])('is never %s', async (_, out, expected) => {
    const checked = await checkOut(out(), desk.folder)
    expect('problem' in checked && checked.problem).toMatch(expected)
  })

  it('is never a repository, not even beside a marker of ours', async () => {
    desk.put({ '.newsbinder-site': '', '.git/HEAD': 'ref' }, desk.out)
    expect(await checkOut(desk.out, desk.folder)).toEqual({ problem: expect.stringContaining('repository') })
  })

  it('is never reached by a symbolic link to the digests, to nothing or to a file', async () => {
    symlinkSync(desk.folder, join(desk.base, 'link'))
    symlinkSync(join(desk.base, 'none'), join(desk.base, 'broken'))
    writeFileSync(join(desk.base, 'file'), '')
    for (const name of ['link', 'broken', 'file']) {
      expect(await checkOut(join(desk.base, name), desk.folder)).toHaveProperty('problem')
    }
  })

  it('is the one that a symbolic link leads to', async () => {
    mkdirSync(join(desk.base, 'real'))
    symlinkSync(join(desk.base, 'real'), desk.out)
    expect(await build(desk.folder, desk.out, effects)).toMatchObject({
      status: 0,
      site: { out: join(desk.base, 'real') },
    })
    expect(existsSync(join(desk.base, 'real/index.html'))).toBe(true)
    expect(existsSync(join(desk.out, 'index.html'))).toBe(true)
  })
})
