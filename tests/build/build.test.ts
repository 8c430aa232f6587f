import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type BuildOptions, build, type Effects } from '../../src/build/build.js'
import { dataFiles } from '../../src/site/data/files.js'
import { effects, makeDesk } from './make.js'

let desk: ReturnType<typeof makeDesk>
beforeEach(() => {
  desk = makeDesk({ '2023-10-11.txt': 'Rome Statute\n\nPeace talks\n', '2024-02-01.txt': 'Senators\n' })
})
afterEach(() => desk.remove())

async function run(options: BuildOptions = {}, more: Partial<Effects> = {}, out = desk.out) {
  const result = await build(desk.folder, out, { ...effects, ...more }, options)
  return { ...result, said: result.messages.map((one) => `${one.name}: ${one.reason}`) }
}

const site = ['.newsbinder-site', 'index.html', 'issues/2023-10-11/index.html', 'issues/2024-02-01/index.html']

describe('a build', () => {
  it('makes a site of a folder of digests that says nothing of itself', async () => {
    const { status, site: built, messages } = await run()
    expect(status).toBe(0)
    expect(messages).toEqual([])
    expect(built).toMatchObject({ out: desk.out, issues: 2, items: 3, topics: 0, pages: 3, extent: { files: 3 } })
    expect(desk.tree(desk.out)).toEqual(site)
    expect(desk.read('site/index.html')).toBe('digests')
    expect(desk.read('site/issues/2023-10-11/index.html')).toBe('rome-statute peace-talks')
  })

  it('leaves nothing behind but the site and the lock', async () => {
    await run()
    expect(desk.tree()).toEqual([
      'digests/2023-10-11.txt',
      'digests/2024-02-01.txt',
      'digests/newsbinder.lock',
      ...site.map((name) => `site/${name}`),
    ])
  })

  it('replaces its own site, pages of digests that are gone included', async () => {
    await run()
    desk.put({ 'issues/old/index.html': 'old' }, desk.out)
    expect((await run()).status).toBe(0)
    expect(desk.tree(desk.out)).toEqual(site)
  })

  it('writes the lock only where it says something new, and not for a preview', async () => {
    expect((await run({ preview: true })).newAddresses).toBe(false)
    expect(existsSync(join(desk.folder, 'newsbinder.lock'))).toBe(false)
    expect((await run()).newAddresses).toBe(true)
    const lock = desk.read('digests/newsbinder.lock')
    expect((await run()).newAddresses).toBe(false)
    expect(desk.read('digests/newsbinder.lock')).toBe(lock)
  })

  it('keeps addresses when digests change', async () => {
    await run()
    desk.put({ '2023-10-11.txt': 'On top\nRome Statute\nPeace talks\n' })
    await run()
    expect(desk.read('site/issues/2023-10-11/index.html')).toBe('on-top rome-statute peace-talks')
  })

  it('says once that the page of a deleted digest is gone, and gives it back its address', async () => {
    await run()
    const lock = desk.read('digests/newsbinder.lock')
    rmSync(join(desk.folder, '2024-02-01.txt'))
    expect(await run()).toMatchObject({
      status: 0,
      said: [
        '2024-02-01.txt: Deleted, and with it the page issues/2024-02-01/ that was published; put the file back, or let links to it break',
      ],
    })
    expect(await run()).toMatchObject({ status: 0, newAddresses: false, said: [] })
    desk.put({ '2024-02-01.txt': 'Senators\n' })
    expect((await run()).said).toEqual([])
    expect(desk.read('digests/newsbinder.lock')).toBe(lock)
  })

  it('does not take a digest for deleted that was renamed or cannot be read', async () => {
    await run()
    renameSync(join(desk.folder, '2024-02-01.txt'), join(desk.folder, 'senators.md'))
    desk.put({ '2023-10-11.txt': 'EXPLODES\n' })
    expect((await run()).said).toEqual([expect.stringMatching(/^2023-10-11\.txt: Cannot be read/)])
  })

  it('tells how far it is', async () => {
    const steps: string[] = []
    await run({ onProgress: (text) => steps.push(text) })
    expect(steps).toEqual([
      'Reading 2 digests',
      'Binding them',
      'Writing pages',
      'Writing 3 pages',
      'Checking the site',
    ])
  })

  it('takes a base in place of that of the settings', async () => {
    desk.put({ 'publication.yml': 'baseUrl: https://example.org/\n' })
    const bases: (string | undefined)[] = []
    const noting: Partial<Effects> = {
      writeSite: (archive, ...rest) => {
        bases.push(archive.publication.baseUrl)
        return effects.writeSite(archive, ...rest)
      },
    }
    await run({}, noting)
    await run({ base: 'https://example.org/arm' }, noting)
    expect(bases).toEqual(['https://example.org/', 'https://example.org/arm/'])
    expect((await run({ base: 'example.org' })).said).toEqual([
      ': Expected an http or https address for --base, not example.org',
    ])
  })

  it('says which pages have moved: those of names that have become aliases', async () => {
    const moves: unknown[] = []
    const naming: Partial<Effects> = {
      readArchive: async (inputs, publication) => {
        const readings = await effects.readArchive(inputs, publication)
        for (const item of readings.flatMap(({ digest }) => digest.items)) {
          item.sources = ['HRW', 'Human Rights Watch'].map((name) => ({ name, kind: 'organisation', evidence: name }))
        }
        return readings
      },
      writeSite: (archive, addresses, out, options) => {
        moves.push(options.moved)
        return effects.writeSite(archive, addresses, out, options)
      },
    }
    await run({}, naming)
    desk.put({ 'publication.yml': 'aliases: { Human Rights Watch: [HRW] }\n' })
    await run({}, naming)
    expect(moves).toEqual([[], [{ from: 'sources/hrw/', to: 'sources/human-rights-watch/' }]])
  })
})

describe('a bad digest', () => {
  it('that cannot be read is named, left out, and stops no other', async () => {
    desk.put({ '2023-12-01.txt': 'Fine\nEXPLODES\n' })
    const { status, site: built, said } = await run()
    expect(status).toBe(1)
    expect(built?.issues).toBe(2)
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^2023-12-01\.txt: Cannot be read, left out; .*undefined is not a function/)
  })

  it('whose text is not all there is published, and named with the line', async () => {
    desk.put({ '2023-12-01.txt': 'Fine\n\nA word LOST\n' })
    const { status, site: built, said } = await run()
    expect(status).toBe(1)
    expect(built?.issues).toBe(3)
    expect(said[0]).toMatch(/^2023-12-01\.txt:3:1: Text of this line is missing/)
  })

  it('stops the build where there is no other', async () => {
    for (const name of ['2023-10-11.txt', '2024-02-01.txt']) desk.put({ [name]: 'EXPLODES' })
    expect((await run()).status).toBe(2)
    expect(existsSync(desk.out)).toBe(false)
  })

  it('that is empty is published as it was sent, and stops no other', async () => {
    desk.put({ '2024-01-01.txt': '' })
    const writeSite: Effects['writeSite'] = async (archive, addresses, out, options) => {
      for (const { name, content } of dataFiles(archive, addresses)) {
        mkdirSync(dirname(join(out, name)), { recursive: true })
        writeFileSync(join(out, name), content)
      }
      const written = await effects.writeSite(archive, addresses, out, options)
      desk.put({ 'issues/2024-01-01/index.html': 'no items' }, out)
      return written
    }
    expect(await run({}, { writeSite })).toMatchObject({ status: 0, said: [] })
    expect(desk.read('site/issues/2024-01-01/2024-01-01.txt')).toBe('')
  })

  it('that is unsure is not bad: its messages are handed on', async () => {
    desk.put({ '2024-02-01.txt': 'Senators?\n' })
    const { status, messages } = await run()
    expect(status).toBe(0)
    expect(messages.map(({ name, reason, ruleId, fatal }) => [name, reason, ruleId, fatal])).toEqual([
      ['2024-02-01.txt:1:1', 'Unsure', 'section-or-headline', false],
    ])
  })
})

describe('nothing is built, and the old site stands,', () => {
  beforeEach(async () => {
    await run()
    desk.put({ '2024-03-01.txt': 'New\n' })
  })
  afterEach(() => {
    expect(desk.tree(desk.out)).toEqual(site)
    expect(desk.tree().filter((name) => /newsbinder(-|$)/.test(name) && !name.startsWith('site/'))).toEqual([])
  })

  it('where the settings are wrong', async () => {
    desk.put({ 'publication.yml': 'titel: A\n' })
    const { status, said } = await run()
    expect(status).toBe(2)
    expect(said).toEqual(['publication.yml:1:1-1:6: Unknown key `titel`; did you mean `title`?'])
  })

  it('where the lock is damaged', async () => {
    desk.put({ 'newsbinder.lock': `${desk.read('digests/newsbinder.lock')}{"kind":\n` })
    expect((await run()).status).toBe(2)
  })

  it('where the lock or the settings are a link that leads out', async () => {
    for (const name of ['newsbinder.lock', 'publication.yml']) {
      desk.put({ [name]: existsSync(join(desk.folder, name)) ? desk.read(`digests/${name}`) : '' }, desk.base)
      rmSync(join(desk.folder, name), { force: true })
      symlinkSync(join(desk.base, name), join(desk.folder, name))
      const { status, said } = await run()
      expect([status, said.join()]).toEqual([2, expect.stringContaining(`${name}: A symbolic link that leads out`)])
      rmSync(join(desk.folder, name))
      rmSync(join(desk.base, name))
    }
  })

  it('where two digests share a name', async () => {
    desk.put({ 'sub/2024-03-01.md': 'Twin\n' })
    expect(await run()).toMatchObject({ status: 2, said: [expect.stringContaining('sub/2024-03-01.md')] })
  })

  it('where pages cannot be written, also where more of them are written after the first has failed', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      syscall: 'write',
    })
    const originalError = Object.assign(new Error('Having trouble writing'), { originalError: full })
    const writeSite: Effects['writeSite'] = (_archive, _addresses, out) => {
      setTimeout(() => desk.put({ 'late/index.html': 'late' }, out), 30)
      return Promise.reject(new Error('No pages', { cause: originalError }))
    }
    const { status, said } = await run({}, { writeSite })
    expect(status).toBe(2)
    expect(said).toEqual([`${desk.out}: The site cannot be written (the disk is full)`])
  })

  it('where a page is missing or empty', async () => {
    const emptying: Effects['writeSite'] = async (archive, addresses, out, options) => {
      const written = await effects.writeSite({ ...archive, issues: archive.issues.slice(1) }, addresses, out, options)
      writeFileSync(join(out, 'index.html'), '')
      return written
    }
    const { status, said } = await run({}, { writeSite: emptying })
    expect(status).toBe(2)
    expect(said).toEqual([
      `${desk.out}: The site is not whole: index.html is empty, issues/2023-10-11/index.html is missing`,
    ])
  })

  it('where a template of the publication is wrong', async () => {
    desk.put({ 'templates/pages/home.njk': '{% if %}' })
    const { status, said } = await run(
      {},
      { writeSite: () => Promise.reject(new Error('templates/pages/home.njk:1: expected')) },
    )
    expect(status).toBe(2)
    expect(said).toEqual([`${join(desk.folder, 'templates')}: templates/pages/home.njk:1: expected`])
  })

  it('where a mistake of ours is thrown', async () => {
    await expect(run({}, { writeSite: () => Promise.reject(new TypeError('ours')) })).rejects.toThrow('ours')
  })

  it('where it is stopped', async () => {
    const controller = new AbortController()
    const stopping: Effects['writeSite'] = async (...args) => {
      const written = await effects.writeSite(...args)
      controller.abort()
      expect(existsSync(args[2])).toBe(false)
      return written
    }
    expect((await run({ signal: controller.signal }, { writeSite: stopping })).status).toBe(2)
  })
})

describe('without digests', () => {
  it('there is no site', async () => {
    mkdirSync(join(desk.base, 'empty'))
    for (const folder of ['empty', 'none']) {
      const { status, messages } = await build(join(desk.base, folder), desk.out, effects)
      expect(status).toBe(2)
      expect(messages).toHaveLength(1)
    }
  })
})
