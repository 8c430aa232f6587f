import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { applyPatch, isPatch, sealPatch } from '../../src/build/patch.js'
import { makeDesk } from './make.js'

let desk: ReturnType<typeof makeDesk>
let site: string
let patch: string
beforeEach(() => {
  desk = makeDesk({})
  site = join(desk.base, 'site')
  patch = join(desk.base, 'patch')
  mkdirSync(patch)
  desk.put({ 'index.html': 'old', 'issues/1/index.html': 'old', 'topics/a/index.html': 'old' }, site)
})
afterEach(() => desk.remove())

const published = () => Object.fromEntries(desk.tree(site).map((name) => [name, desk.read(`site/${name}`)]))

describe('a patch', () => {
  it('replaces, adds and deletes files, and folders that are left empty', () => {
    desk.put({ 'index.html': 'new', 'issues/2/index.html': 'new' }, patch)
    sealPatch(patch, site, ['topics/a/index.html'])
    expect(isPatch(patch)).toBe(true)
    expect(published()['index.html']).toBe('old')
    applyPatch(patch, site)
    expect(published()).toEqual({
      'index.html': 'new',
      'issues/1/index.html': 'old',
      'issues/2/index.html': 'new',
    })
    expect(existsSync(join(site, 'topics'))).toBe(false)
  })

  it('can be put in again, however far it came', () => {
    desk.put({ 'index.html': 'new', 'issues/2/index.html': 'new' }, patch)
    sealPatch(patch, site, ['topics/a/index.html'])
    applyPatch(patch, site)
    const once = published()
    applyPatch(patch, site)
    expect(published()).toEqual(once)
  })

  it('puts a folder where a file was', () => {
    desk.put({ feed: 'old' }, site)
    desk.put({ 'feed/index.html': 'new' }, patch)
    writeFileSync(join(patch, '.newsbinder-removed'), '["feed"]')
    applyPatch(patch, site)
    expect(published()).toMatchObject({ 'feed/index.html': 'new' })
  })

  it('touches nothing outside the site, whatever it says', () => {
    desk.put({ 'mine.txt': 'mine', 'theirs/a.txt': 'mine' }, desk.base)
    symlinkSync(join(desk.base, 'theirs'), join(site, 'theirs'))
    desk.put({ 'theirs/b.txt': 'new' }, patch)
    writeFileSync(
      join(patch, '.newsbinder-removed'),
      JSON.stringify(['../mine.txt', 'issues/../../mine.txt', '/mine.txt', 'theirs/a.txt', '', 7]),
    )
    applyPatch(patch, site)
    expect(desk.read('mine.txt')).toBe('mine')
    expect(desk.read('theirs/a.txt')).toBe('mine')
    expect(existsSync(join(desk.base, 'theirs/b.txt'))).toBe(false)
  })
})
