import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type BuildOptions, build } from '../../src/build/build.js'
import { recallBuild } from '../../src/build/last-build.js'
import { effectsInParts, makeDesk } from './make.js'

let desk: ReturnType<typeof makeDesk>
let cache: string
const written: string[] = []
const inParts = effectsInParts((address) => written.push(address))
beforeEach(() => {
  desk = makeDesk({ '2023-10-11.txt': 'Rome Statute\n', '2024-02-01.txt': 'Senators?\n' })
  cache = join(desk.base, 'cache')
  written.length = 0
})
afterEach(() => desk.remove())

async function run(options: BuildOptions = {}) {
  written.length = 0
  const result = await build(desk.folder, desk.out, inParts, { cache, ...options })
  expect(result.status).toBe(0)
  return result
}
const recall = () => recallBuild({ folder: desk.folder, out: desk.out, cache })
const published = () => Object.fromEntries(desk.tree(desk.out).map((name) => [name, desk.read(`site/${name}`)]))

/** As if it had been saved a while ago. */
function settle(): void {
  for (const name of desk.tree(desk.folder)) utimesSync(join(desk.folder, name), 1, 1)
}

describe('a build after another', () => {
  it('writes what has changed, and takes away what is gone', async () => {
    await run()
    expect(written).toHaveLength(3)
    desk.put({ '2023-10-11.txt': 'Peace talks\n' })
    await run()
    expect(written).toEqual(['issues/2023-10-11/'])
    expect(published()['issues/2023-10-11/index.html']).toBe('peace-talks')
    rmSync(join(desk.folder, '2024-02-01.txt'))
    await run()
    expect(written).toEqual([])
    expect(Object.keys(published())).toEqual(['.newsbinder-site', 'index.html', 'issues/2023-10-11/index.html'])
    expect(desk.tree().filter((name) => !/^(site|cache|digests)\//.test(name))).toEqual([])
  })

  it.each([
    ['a page was changed', () => writeFileSync(join(desk.out, 'index.html'), 'mine')],
    ['a page was deleted', () => rmSync(join(desk.out, 'issues/2024-02-01/index.html'))],
    ['something was put beside the pages', () => writeFileSync(join(desk.out, 'issues/mine.html'), 'mine')],
    ['the site was deleted', () => rmSync(desk.out, { recursive: true })],
  ])('writes the whole site where %s', async (_, touch) => {
    await run()
    const whole = published()
    touch()
    desk.put({ 'other.labels': '' })
    await run()
    expect(written).toHaveLength(3)
    expect(published()).toEqual(whole)
  })

  it('writes the whole site where nothing is to be trusted, and without a folder to keep things in', async () => {
    await run()
    await run({ verify: true })
    expect(written).toHaveLength(3)
    await build(desk.folder, desk.out, inParts)
    expect(written).toHaveLength(6)
  })

  it('leaves out a digest in which we go wrong, and no other', async () => {
    desk.put({ 'bad.txt': 'EXPLODES\n' })
    const keepReadings = () => Promise.reject(new TypeError('undefined is not a function'))
    const { status, messages } = await build(desk.folder, desk.out, { ...inParts, keepReadings }, { cache })
    expect(status).toBe(1)
    expect(messages.map(({ file, ruleId }) => `${file} ${ruleId}`)).toContain('bad.txt digest-failed')
    expect(published()['issues/2023-10-11/index.html']).toBe('rome-statute')
  })

  it('does not hang on what is kept', async () => {
    await run()
    desk.put({ '2023-10-11.txt': 'Peace talks\n' })
    for (const name of desk.tree(cache)) writeFileSync(join(cache, name), 'broken')
    await run()
    expect(published()['issues/2023-10-11/index.html']).toBe('peace-talks')
  })
})

describe('a build of what has not changed', () => {
  it('is recalled, with what it had to say', async () => {
    const { site, messages } = await run()
    expect(recall()).toMatchObject({ status: 0, site, newAddresses: false })
    expect(recall()?.messages.map(String)).toEqual(messages.map(String))
    settle()
    expect(recall()).toBeUndefined()
    await run()
    expect(recall()).toMatchObject({ status: 0, site })
  })

  it('says no more of warnings than is shown, and how many there are', async () => {
    desk.put({ '2023-10-11.txt': Array.from({ length: 12 }, (_, at) => `Piece ${at}?`).join('\n') })
    const { messages } = await run()
    expect(recall()?.messages.map(String)).toEqual(messages.slice(0, 5).map(String))
    expect(recall()?.unsaid).toEqual(messages.slice(5).map(({ ruleId }) => ruleId))
  })

  it.each([
    ['a digest is another one', () => desk.put({ '2023-10-11.txt': 'Rome Treaty!\n' })],
    ['a digest came', () => desk.put({ 'sub/2025-01-01.txt': 'New\n' })],
    ['a digest is gone', () => rmSync(join(desk.folder, '2023-10-11.txt'))],
    ['there are settings now', () => desk.put({ 'publication.yml': 'title: A\n' })],
    ['there are corrections now', () => desk.put({ '2023-10-11.labels': '1  headline\n' })],
    ['there is a template now', () => desk.put({ 'templates/pages/home.njk': '' })],
    ['the lock is gone', () => rmSync(join(desk.folder, 'newsbinder.lock'))],
    ['the site is gone', () => rmSync(desk.out, { recursive: true })],
    ['the site was built from elsewhere', () => writeFileSync(join(desk.out, '.newsbinder-site'), '')],
    ['what was kept is broken', () => desk.tree(cache).map((name) => writeFileSync(join(cache, name), 'x'))],
  ])('is not recalled where %s', async (_, change) => {
    await run()
    expect(recall()).toBeDefined()
    change()
    expect(recall()).toBeUndefined()
  })

  it('is not recalled where a digest was saved twice within the grain of the clock', async () => {
    const file = join(desk.folder, '2023-10-11.txt')
    await run()
    const { mtime } = statSync(file)
    writeFileSync(file, 'Rome Treaty..')
    utimesSync(file, mtime, mtime)
    expect(recall()).toBeUndefined()
  })

  it('is not recalled for another place or base', async () => {
    await run()
    mkdirSync(dirname(join(desk.base, 'other')), { recursive: true })
    expect(recallBuild({ folder: desk.folder, out: join(desk.base, 'other'), cache })).toBeUndefined()
    expect(recallBuild({ folder: desk.folder, out: desk.out, cache, base: 'https://a.example/' })).toBeUndefined()
  })
})
