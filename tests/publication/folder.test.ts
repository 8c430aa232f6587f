import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readFolder } from '../../src/publication/folder.js'

/** Names that the disk refuses: permissions do not stop the tests where they run as root. */
const refused = vi.hoisted(() => new Set<string>())

vi.mock('node:fs/promises', async (load) => {
  const fs = await load<typeof import('node:fs/promises')>()
  const refusing = (['readFile', 'readdir'] as const).map((name) => {
    const call = fs[name] as (...args: unknown[]) => Promise<unknown>
    const watched = async (path: unknown, ...more: unknown[]) => {
      if (!refused.has(String(path).split('/').at(-1) ?? '')) return call(path, ...more)
      throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })
    }
    return [name, watched]
  })
  return { ...fs, ...Object.fromEntries(refusing) }
})

let base: string
let folder: string

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'newsbinder-'))
  folder = join(base, 'digests')
  mkdirSync(folder)
})
afterEach(() => {
  refused.clear()
  rmSync(base, { recursive: true })
})

function put(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

async function read() {
  const found = await readFolder(folder)
  if (!found) throw new Error('no folder')
  return {
    ...found,
    names: found.inputs.map(({ file }) => file),
    said: found.messages.map((one) => `${one.name}: ${one.reason}`),
  }
}

it('lists texts and Markdown, in subfolders too, sorted by code unit', async () => {
  put({
    'b.txt': 'b',
    'B2.MD': 'B',
    'ä.markdown': 'a',
    '2023/c.txt': 'c',
    'a-2.txt': '2',
    'a.txt': 'a',
    'z.pdf': '',
    'page.html': '',
  })
  const { names, said } = await read()
  expect(names).toEqual(['2023/c.txt', 'B2.MD', 'a-2.txt', 'a.txt', 'b.txt', 'ä.markdown'])
  expect(said).toEqual([])
})

it('takes no README, licence, hidden file, template, package or site for a digest', async () => {
  put({
    'README.md': '',
    'Readme.de.md': '',
    'README.pt-BR.txt': '',
    'LICENSE.txt': '',
    'licence.markdown': '',
    LICENSE: '',
    'sub/README': '',
    '.hidden.txt': '',
    '.git/a.txt': '',
    'templates/page.md': '',
    'node_modules/x/a.txt': '',
    'dist/.newsbinder-site': '',
    'dist/issues/a.txt': '',
  })
  expect((await read()).names).toEqual([])
})

it('takes no digest for a README or a licence whose name only begins like one', async () => {
  const names = ['Licensed to kill.txt', 'README-2024.md', 'Readmefirst.txt', 'license fees.de.md']
  put(Object.fromEntries(names.map((name) => [name, 'text'])))
  expect((await read()).names).toEqual(names)
})

it('reads the corrections beside each digest, and the files of the publication', async () => {
  put({
    'sub/a.txt': 'text',
    'sub/a.labels': '1\theadline\t\n',
    'alone.labels': '',
    'publication.yml': 'title: A\n',
    'newsbinder.lock': '{}\n',
    'templates/x.njk': '',
  })
  const { inputs, settings, lock, templates, root, said } = await read()
  expect(inputs).toMatchObject([
    { file: 'sub/a.txt', bytes: new Uint8Array(Buffer.from('text')), labels: '1\theadline\t\n' },
  ])
  expect([settings, lock, templates]).toEqual(['title: A\n', '{}\n', join(root, 'templates')])
  expect(said).toEqual(['alone.labels: Corrections without a digest of this name; rename or delete them'])
})

it.each(['publication.yaml', 'Publication.yml', 'publications.yml'])('says that %s is not read', async (name) => {
  put({ 'a.txt': 'a', [name]: 'title: A\n', 'sub/publication.yaml': '', 'notes.yml': '' })
  const { settings, said } = await read()
  expect(settings).toBeUndefined()
  expect(said).toEqual([`${name}: Not read; rename it to publication.yml`])
})

it('says which of two files of settings is read', async () => {
  put({ 'publication.yaml': 'title: A\n', 'publication.yml': 'title: B\n' })
  const { settings, said } = await read()
  expect(settings).toBe('title: B\n')
  expect(said).toEqual(['publication.yaml: Not read; publication.yml beside it is; move what it says there'])
})

it('refuses two names that differ only in folder, ending, case or composition, and names both', async () => {
  put({ '2023/a.txt': '', 'A.md': '', 'é.txt': '', 'e\u0301.md': '' })
  const { said, ambiguous } = await read()
  expect(ambiguous).toBe(true)
  expect(said).toEqual([
    'A.md: The same name as 2023/a.txt, but for folder, ending or case; rename one of them',
    'é.txt: The same name as é.md, but for folder, ending or case; rename one of them',
  ])
})

it('follows a symbolic link inside the folder, and none that leads out', async () => {
  writeFileSync(join(base, 'secret.txt'), 'secret')
  mkdirSync(join(base, 'private'))
  writeFileSync(join(base, 'private', 'diary.txt'), 'secret')
  put({ 'a.txt': 'a', 'sub/b.txt': 'b' })
  symlinkSync(join(base, 'secret.txt'), join(folder, 'link.txt'))
  symlinkSync(join(base, 'private'), join(folder, 'year'))
  symlinkSync(join(base, 'secret.txt'), join(folder, 'a.labels'))
  symlinkSync(join(base, 'secret.txt'), join(folder, 'publication.yml'))
  symlinkSync(join(folder, 'sub'), join(folder, 'same'))
  symlinkSync(join(folder, 'a.txt'), join(folder, 'c.txt'))
  symlinkSync('nowhere.txt', join(folder, 'd.txt'))
  symlinkSync(folder, join(folder, 'loop'))
  const { inputs, names, said, settings } = await read()
  expect(names).toEqual(['a.txt', 'c.txt', 'sub/b.txt'])
  expect(inputs[0]).not.toHaveProperty('labels')
  expect(settings).toBeUndefined()
  expect(said).toEqual([
    'a.labels: A symbolic link that leads out of the folder, left out; copy the file here',
    'd.txt: A symbolic link to nothing, left out; delete it',
    'link.txt: A symbolic link that leads out of the folder, left out; copy the file here',
    'publication.yml: A symbolic link that leads out of the folder, left out; copy the file here',
    'year: A symbolic link that leads out of the folder, left out; copy the file here',
  ])
})

it('is not fooled by a folder whose name begins alike', async () => {
  mkdirSync(join(base, 'digests-private'))
  writeFileSync(join(base, 'digests-private', 'a.txt'), '')
  symlinkSync(join(base, 'digests-private', 'a.txt'), join(folder, 'a.txt'))
  expect((await read()).names).toEqual([])
})

it('refuses names that no page can show and things that are no files', async () => {
  put({ 'a\nb.txt': '' })
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0x2e, 0x74, 0x78, 0x74])]), '')
  execFileSync('mkfifo', [join(folder, 'pipe.txt')])
  const { names, said } = await read()
  expect(names).toEqual([])
  expect(said).toEqual([
    'a\u{FFFD}b.txt: A name with control characters, left out; rename the file',
    'pipe.txt: No regular file, left out',
    '\u{FFFD}.txt: A name that is not UTF-8, left out; rename the file',
  ])
})

it('leaves one file out that is too large or cannot be read, and reads the others', async () => {
  put({ 'a.txt': 'a', 'big.txt': '', 'locked.txt': '' })
  truncateSync(join(folder, 'big.txt'), 26 * 1024 * 1024)
  chmodSync(join(folder, 'locked.txt'), 0)
  const { names, said } = await read()
  expect(said[0]).toBe('big.txt: Larger than 25 MiB, left out; split it into its issues')
  if (process.getuid?.() !== 0) expect(said[1]).toContain('locked.txt: Cannot be read')
  expect(names).toContain('a.txt')
})

it('says which subfolder, settings, addresses or corrections cannot be read, and reads the rest', async () => {
  put({ 'a.txt': 'a', 'a.labels': '', 'sub/b.txt': '', 'publication.yml': '', 'newsbinder.lock': '' })
  for (const name of ['a.labels', 'sub', 'publication.yml', 'newsbinder.lock']) refused.add(name)
  const { inputs, said, incomplete } = await read()
  expect(inputs).toMatchObject([{ file: 'a.txt', bytes: new Uint8Array(Buffer.from('a')) }])
  expect(said.sort()).toEqual(
    ['a.labels', 'newsbinder.lock', 'publication.yml', 'sub'].map(
      (name) => `${name}: Cannot be read, left out (permission is missing)`,
    ),
  )
  expect(incomplete).toBe(true)
})

it('says it where the folder itself cannot be read', async () => {
  refused.add('digests')
  expect((await read()).said).toEqual([': Cannot be read, left out (permission is missing)'])
})

it.each(['publication.yml', 'newsbinder.lock'])(
  'is incomplete where %s is a refused link or a folder',
  async (name) => {
    put({ 'a.txt': 'a' })
    expect((await read()).incomplete).toBe(false)
    symlinkSync(join(base, 'none'), join(folder, name))
    expect((await read()).incomplete).toBe(true)
    rmSync(join(folder, name))
    mkdirSync(join(folder, name))
    expect((await read()).incomplete).toBe(true)
  },
)

it('finds nothing where there is no folder', async () => {
  put({ 'a.txt': '' })
  expect(await readFolder(join(base, 'none'))).toBeUndefined()
  expect(await readFolder(join(folder, 'a.txt'))).toBeUndefined()
})
