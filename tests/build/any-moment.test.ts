import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effects, effectsInParts, makeDesk } from './make.js'

/** Counts what changes the disk, and lets a change fail: the one of this number, or it and all after it. */
const disk = vi.hoisted(() => ({ changes: 0, failing: (_change: number): boolean => false }))

vi.mock('node:fs', async (load) => {
  const fs = await load<typeof import('node:fs')>()
  const changing = ['mkdirSync', 'renameSync', 'rmdirSync', 'rmSync', 'unlinkSync', 'writeFileSync'] as const
  const watched = changing.map((name) => {
    const call = fs[name] as (...args: unknown[]) => unknown
    return [
      name,
      (...args: unknown[]) => {
        disk.changes += 1
        if (!disk.failing(disk.changes)) return call(...args)
        throw Object.assign(new Error('EIO: input/output error'), { code: 'EIO', syscall: 'write' })
      },
    ]
  })
  return { ...fs, ...Object.fromEntries(watched) }
})

let desk: ReturnType<typeof makeDesk>
beforeEach(async () => {
  desk = makeDesk({ '2023-10-11.txt': 'Rome Statute\n' })
  disk.changes = 0
})
afterEach(() => {
  disk.failing = () => false
  desk.remove()
})

/** Builds as another process would: with nothing in memory. */
async function buildAnew(inParts: boolean) {
  vi.resetModules()
  const { build } = await import('../../src/build/build.js')
  if (!inParts) return build(desk.folder, desk.out, effects)
  return build(desk.folder, desk.out, effectsInParts(), { cache: `${desk.base}/cache` })
}

const oldSite = 'rome-statute'
const newSite = 'rome-statute peace-talks'
const published = () =>
  desk.tree(desk.out).map((name) => [name, name === '.newsbinder-site' ? '' : desk.read(`site/${name}`)])
const whole = (items: string) => [
  ['.newsbinder-site', ''],
  ['index.html', 'digests'],
  ['issues/2023-10-11/index.html', items],
]

describe('whatever change to the disk', () => {
  it.each([
    ['is the last before the process is killed', false, (from: number) => (change: number) => change >= from],
    ['fails', false, (from: number) => (change: number) => change === from],
    ['is the last of a build that changes a site', true, (from: number) => (change: number) => change >= from],
    ['fails in a build that changes a site', true, (from: number) => (change: number) => change === from],
  ])('%s, the next command finds the old site or the new one, whole', async (_, inParts, failingFrom) => {
    await buildAnew(inParts)
    desk.put({ '2023-10-11.txt': 'Rome Statute\nPeace talks\n' })
    disk.changes = 0
    await buildAnew(inParts)
    const changes = disk.changes
    expect(changes).toBeGreaterThan(15)

    const seen = new Set<string>()
    for (let from = 1; from <= changes; from += 1) {
      desk.put({ '2023-10-11.txt': 'Rome Statute\n' })
      await buildAnew(inParts)
      expect(published()).toEqual(whole(oldSite))
      desk.put({ '2023-10-11.txt': 'Rome Statute\nPeace talks\n' })
      disk.changes = 0
      disk.failing = failingFrom(from)
      await buildAnew(inParts).catch(() => undefined)
      disk.failing = () => false

      vi.resetModules()
      const { recoverBuild } = await import('../../src/build/journal.js')
      await recoverBuild(desk.folder)
      const found = published()
      expect([whole(oldSite), whole(newSite)]).toContainEqual(found)
      expect(desk.tree().filter((name) => /\.(newsbinder-build|site\.newsbinder)/.test(name))).toEqual([])
      seen.add(String(found.at(-1)))
    }
    expect(seen.size).toBe(2)
  })
})
