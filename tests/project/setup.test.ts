import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyProject, type ProjectCopy } from './copy.js'

const node = process.execPath
const cli = `
import { greeting } from './greeting.js'
console.log(greeting, process.argv.slice(2).join(' '), process.cwd())
process.exitCode = 3
`
let project: ProjectCopy

beforeEach(() => {
  project = copyProject({ 'src/cli.ts': cli, 'src/greeting.ts': "export const greeting = 'hello'\n" })
})
afterEach(() => project.close())

const runCommand = (...args: string[]) => project.run(node, ['scripts/newsbinder.mjs', ...args])

describe('npm run newsbinder', () => {
  it('compiles first, and leaves standard output and the exit status to the command', () => {
    const { status, out, err } = runCommand('one', '--two')
    expect({ status, out }).toEqual({ status: 3, out: `hello one --two ${project.folder}\n` })
    expect(err).toBe('newsbinder: compiling …\n')
  })

  it('takes names of files from where the user is, and prints nothing of its own under npm --silent', () => {
    const below = join(project.folder, 'some/folder')
    mkdirSync(below, { recursive: true })
    const env = { ...process.env, npm_config_ignore_scripts: 'true' }
    const { status, out } = project.run('npm', ['run', '--silent', 'newsbinder', '--', 'x'], { cwd: below, env })
    expect({ status, out }).toEqual({ status: 3, out: `hello x ${below}\n` })
  })
})

describe('compiling', () => {
  it('happens once', () => {
    runCommand()
    const { mtimeMs } = statSync(join(project.folder, 'lib/cli.js'))
    expect(runCommand().err).toBe('')
    expect(statSync(join(project.folder, 'lib/cli.js')).mtimeMs).toBe(mtimeMs)
  })

  it('happens again when a source changed, and takes away what is left of one that is gone', () => {
    runCommand()
    project.write('src/greeting.ts', "export const greeting = 'good morning'\n")
    project.write('src/deep/extra.ts', 'export const extra = 1\n')
    expect(runCommand().out).toMatch(/^good morning/)
    expect(existsSync(join(project.folder, 'lib/deep/extra.js'))).toBe(true)
    project.remove('src/deep/extra.ts')
    runCommand()
    expect(existsSync(join(project.folder, 'lib/deep/extra.js'))).toBe(false)
    expect(existsSync(join(project.folder, 'lib/deep/extra.d.ts'))).toBe(false)
  })

  it('happens again when somebody changed what was compiled', () => {
    runCommand()
    project.remove('lib/greeting.js')
    expect(runCommand().out).toMatch(/^hello/)
  })

  it('ends the command with what the compiler says of a mistake, each time until it is mended', () => {
    project.write('src/greeting.ts', 'export const greeting: number = "hello"\n')
    for (const { status, out, err } of [runCommand(), runCommand()]) {
      expect({ status, out }).toEqual({ status: 2, out: '' })
      expect(err).toContain('src/greeting.ts(1,14): error TS2322')
    }
  })
})

describe('the packages', () => {
  const hasDependencies = () =>
    project.run(node, [
      '--input-type=module',
      '--eval',
      "import { hasDependencies } from './scripts/setup/dependencies.mjs'; console.log(hasDependencies())",
    ]).out

  const changeLockfile = (change: (packages: Record<string, { version: string }>) => void) => {
    const lockfile = JSON.parse(readFileSync(join(project.folder, 'package-lock.json'), 'utf8'))
    change(lockfile.packages)
    project.write('package-lock.json', JSON.stringify(lockfile))
  }

  it('are there when they are those of the lockfile', () => {
    expect(hasDependencies()).toBe('true\n')
  })

  it('are not when the lockfile has another version, one more or one less', () => {
    changeLockfile((packages) => Object.assign(packages['node_modules/vfile'] ?? {}, { version: '5.0.0' }))
    expect(hasDependencies()).toBe('false\n')
    changeLockfile((packages) => delete packages['node_modules/vfile'])
    expect(hasDependencies()).toBe('false\n')
  })

  it('are not when one is named that was never installed', () => {
    changeLockfile((packages) => Object.assign(packages, { 'node_modules/never-installed': { version: '1.0.0' } }))
    expect(hasDependencies()).toBe('false\n')
  })

  it('are not where nothing is installed', () => {
    project.remove('node_modules')
    expect(hasDependencies()).toBe('false\n')
  })
})

describe('an old Node', () => {
  it('is told what is needed, before anything else', () => {
    const manifest = JSON.parse(readFileSync(join(project.folder, 'package.json'), 'utf8'))
    project.write('package.json', JSON.stringify({ ...manifest, engines: { node: '>=999.1' } }))
    const { status, out, err } = runCommand()
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/^newsbinder: needs Node 999\.1 or newer; this is Node \d/)
  })
})
