import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { setUp } from '../../scripts/setup/setup.mjs'
import { makeDesk } from '../build/make.js'

const cli = join(process.cwd(), 'lib/cli.js')
let desk: ReturnType<typeof makeDesk>

beforeAll(() => setUp())
beforeEach(() => {
  desk = makeDesk({ '2023-10-11.txt': 'Rome Statute Ratified\n\nLawmakers have ratified the Rome Statute today.\n' })
})
afterEach(() => desk.remove())

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: desk.base, encoding: 'utf8' })
  return { status, out: stdout, error: stderr }
}

/** Starts a build and waits until it says that it writes pages. */
async function startWriting(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [cli, 'build', 'digests', '--out', 'site', '--verify'], { cwd: desk.base })
  await new Promise<void>((resolve) => {
    child.stderr.on('data', (text) => String(text).includes('Writing') && resolve())
  })
  return child
}

const hidden = () => desk.tree().filter((name) => /(^|\/)\.(?!newsbinder-site)/.test(name))
const whole = () =>
  ['index.html', '404.html', 'issues/2023-10-11/index.html'].every((name) => existsSync(join(desk.out, name)))

describe('newsbinder build', () => {
  it('builds a folder of digests as it is, shows how far it is, and says what there is to look at', () => {
    desk.put({ '2023-10-11.txt': readFileSync('seeds/000_7d64497ab7339ab5.txt', 'utf8') })
    const { status, out, error } = run('build', 'digests', '--out', 'site')
    expect({ status, error }).toEqual({ status: 0, error: expect.stringContaining('Reading 1 digest\n') })
    expect(out).toMatch(/^1 issue, \d+ items, 0 topics\n\d+ pages in \d+\.\d s: site\/index\.html\n/)
    expect(out).toContain('To look at: ')
    expect(out).toMatch(/ {2}digests\/2023-10-11\.txt:\d+:1: .* \([a-z-]+\)\n/)
    expect(whole()).toBe(true)
  })

  it('says what is wrong, without a stack, and leaves the site that stands', () => {
    run('build', 'digests', '--out', 'site')
    desk.put({ 'publication.yml': 'titel: A\n' })
    const { status, out, error } = run('build', 'digests', '--out', 'site')
    expect({ status, out, error }).toEqual({
      status: 2,
      out: '',
      error:
        'digests/publication.yml:1:1-1:6: Unknown key `titel`; did you mean `title`? (setting-unknown)\n' +
        'Not built; the site that stood there still does.\n',
    })
    expect(whole()).toBe(true)
  })

  it('does not speak of a site where none stood', () => {
    desk.put({ 'publication.yml': 'titel: A\n' })
    expect(run('build', 'digests', '--out', 'site').error).toMatch(/\nNot built\.\n$/)
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('cleans up after itself when it is ended by %s', async (signal, status) => {
    const child = await startWriting()
    child.kill(signal)
    expect((await once(child, 'exit'))[0]).toBe(status)
    expect(hidden()).toEqual([])
    expect(existsSync(desk.out)).toBe(false)
  })

  it('is cleaned up after by the next command when it is killed, and the site stays whole', async () => {
    expect(run('build', 'digests', '--out', 'site').status).toBe(0)
    const child = await startWriting()
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(hidden()).not.toEqual([])
    expect(whole()).toBe(true)
    run('check', 'digests')
    expect(hidden()).toEqual([])
    expect(whole()).toBe(true)
  })
})

describe('a file that is none', () => {
  it.each([
    [['parse', 'digests'], 'digests: cannot be read (it is a folder); expected a digest\n'],
    [['parse', 'none.txt'], 'none.txt: cannot be read (there is no such file); expected a digest\n'],
    [['parse', 'digests/2023-10-11.txt', '--format', 'labels', '--out', 'notes'], 'notes: cannot be written'],
    [['explain', 'none.txt:3'], 'none.txt: cannot be read (there is no such file)\n'],
    [['explain', 'notes'], 'notes: No digest: those end in .txt'],
    [['check', 'none'], 'none: Expected a folder of digests'],
    [['build', 'none', '--out', 'site'], 'none: Expected a folder of digests'],
  ])('is said to be none by %j', (typed, expected) => {
    writeFileSync(join(desk.base, 'notes'), '')
    const { status, out, error } = run(...typed)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(error).toContain(expected)
    expect(error).not.toMatch(/E[A-Z]{4,}:|Sorry/)
  })
})

describe('newsbinder dev', () => {
  it('shows the site on this machine until it is ended', async () => {
    desk.put({ 'publication.yml': 'look:\n  --lnik: red\n' })
    const child = spawn(process.execPath, [cli, 'dev', 'digests', '--port', '0'], { cwd: desk.base })
    let said = ''
    const address = await new Promise<string>((resolve) => {
      child.stdout.on('data', (text) => {
        said += String(text)
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)
        if (found) resolve(found[0])
      })
    })
    const page = await (await fetch(`${address}issues/2023-10-11/`)).text()
    expect(page).toContain('/.newsbinder/reload.js')
    expect(said).toMatch(/; to look at: .*\n {2}digests\/publication\.yml:2:3-2:9: No style has/)
    child.kill('SIGINT')
    expect((await once(child, 'exit'))[0]).toBe(130)
    expect(desk.tree()).toEqual(['digests/2023-10-11.txt', 'digests/publication.yml'])
  })

  it.each([
    ['--port', 'x'],
    ['--port', '70000'],
  ])('refuses %s %s', (...flags) => {
    expect(run('dev', 'digests', ...flags)).toMatchObject({
      status: 2,
      error: expect.stringContaining('Expected a port'),
    })
  })
})
