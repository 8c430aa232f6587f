import { existsSync, rmSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BuildResult } from '../../src/build/build.js'
import { type Preview, preview } from '../../src/dev/dev.js'
import { effects, makeDesk } from '../build/make.js'

let desk: ReturnType<typeof makeDesk>
let shown: Preview
let results: BuildResult[]

beforeEach(async () => {
  desk = makeDesk({ '2023-10-11.txt': 'Rome Statute\n' })
  results = []
  shown = await preview(desk.folder, {
    effects,
    port: 0,
    onBuilt: (result) => results.push(result),
    sayFailed: ({ messages }) => messages.map(({ reason }) => reason).join('\n'),
  })
})
afterEach(() => {
  shown.close()
  desk.remove()
})

const get = async (path: string) => (await fetch(new URL(path, shown.address))).text()
const issue = 'issues/2023-10-11/'

async function builds(count: number): Promise<void> {
  await expect.poll(() => results.length, { timeout: 5000 }).toBeGreaterThanOrEqual(count)
}

describe('a preview', () => {
  it('shows the site, and writes nothing beside the digests', async () => {
    expect(await get(issue)).toContain('rome-statute')
    expect(desk.tree()).toEqual(['digests/2023-10-11.txt'])
  })

  it.each([
    ['a digest', { '2023-10-11.txt': 'Peace talks\n' }],
    ['the settings', { 'publication.yml': 'title: New\n' }],
    ['a correction', { '2023-10-11.labels': '1\theadline\t\n' }],
    ['a new digest in a new folder', { 'sub/2024-02-01.md': 'New\n' }],
    ['a template', { 'templates/pages/home.njk': 'x' }],
  ])('is built anew when %s changes', async (_, change) => {
    desk.put(change)
    await builds(2)
    expect(results.at(-1)?.status).toBe(0)
    if ('2023-10-11.txt' in change) expect(await get(issue)).toContain('peace-talks')
    if ('publication.yml' in change) expect(await get('/')).toContain('New')
  })

  it('is not built anew for what is no part of it', async () => {
    desk.put({ 'notes.doc': '', '.git/index': '', 'dist/.newsbinder-site': '', 'newsbinder.lock': '' })
    desk.put({ '2023-10-11.txt': 'Peace talks\n' })
    await builds(2)
    expect(results).toHaveLength(2)
  })

  it('keeps the last site while something is wrong, says what, and goes on when it is put right', async () => {
    desk.put({ 'publication.yml': 'titel: New\n' })
    await builds(2)
    expect(results.at(-1)?.status).toBe(2)
    expect(await get(issue)).toContain('rome-statute')
    const response = await fetch(new URL('.newsbinder/events', shown.address))
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    let told = ''
    while (!told.includes('failed')) told += new TextDecoder().decode((await reader.read()).value)
    expect(told).toContain('did you mean `title`?')
    await reader.cancel()
    unlinkSync(join(desk.folder, 'publication.yml'))
    await builds(3)
    expect(results.at(-1)?.status).toBe(0)
  })

  it('survives that all its digests go', async () => {
    rmSync(join(desk.folder, '2023-10-11.txt'))
    await builds(2)
    expect(results.at(-1)?.status).toBe(2)
    expect(await get(issue)).toContain('rome-statute')
  })

  it('leaves nothing behind', () => {
    const site = results[0]?.site?.out ?? ''
    expect(existsSync(site)).toBe(true)
    shown.close()
    expect(existsSync(join(site, '..'))).toBe(false)
  })
})
