import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyProject, type ProjectCopy } from './copy.js'

const passes = "import { it } from 'vitest'\nit('passes', () => {})\n"
const fails = "import { it } from 'vitest'\nit('fails', () => { throw new Error('as it should') })\n"
let project: ProjectCopy

beforeEach(() => {
  project = copyProject({ 'src/cli.ts': 'console.log(1)\n', 'tests/good/one.test.ts': passes })
})
afterEach(() => project.close())

/** Not as in CI, whatever runs this test, unless it is said. */
const npmTest = (args: string[], CI?: string) => {
  const { status, out } = project.run(process.execPath, ['scripts/test.mjs', ...args], {
    env: { ...process.env, CI, NO_COLOR: '1', VITEST: undefined },
  })
  return { status, out, last: out.trimEnd().split('\n').at(-1) }
}

describe('npm test', () => {
  it('ends with how many tests passed, after what vitest says itself', () => {
    const { status, out, last } = npmTest(['tests/good'])
    expect({ status, last }).toEqual({ status: 0, last: '1 passed, 0 failed' })
    expect(out).toMatch(/Tests\s+1 passed/)
    expect(out).toMatch(/done: set-up, \d+\.\d s\n/)
  })

  it('fails where a test fails, or a file that cannot be read', () => {
    project.write('tests/good/two.test.ts', fails)
    expect(npmTest(['tests/good'])).toMatchObject({ status: 1, last: '1 passed, 1 failed' })
    project.write('tests/good/two.test.ts', "import './nothing.js'\n")
    expect(npmTest(['tests/good'])).toMatchObject({ status: 1, last: '1 passed, 1 failed' })
  })

  it('fails where no test ran', () => {
    expect(npmTest(['tests/nowhere'])).toMatchObject({
      status: 1,
      last: expect.stringMatching(/^0 passed, \d failed$/),
    })
  })

  it('stops at the first check that fails, and shows what it says', () => {
    project.write(
      'biome.json',
      '{ "linter": { "rules": { "preset": "recommended" } }, "files": { "includes": ["src/**"] } }',
    )
    project.write('src/cli.ts', 'const one=1\nconsole.log(one)\n')
    const { status, out, last } = npmTest([])
    expect(status).toBe(1)
    expect(out).toContain('src/cli.ts format')
    expect(last).toMatch(/^failed: format and lint/)
  })

  it('rewrites nothing that tests expect in CI', () => {
    const { status, out } = npmTest(['tests/good', '--update'], 'true')
    expect(status).toBe(1)
    expect(out).toContain('never rewritten in CI')
  })
})
