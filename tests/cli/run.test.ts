import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Command, Given } from '../../src/commands/command.js'
import { commands } from '../../src/commands/commands.js'
import { runCommand } from '../../src/commands/run.js'
import { openTerminal } from '../../src/commands/terminal.js'

const given: Given[] = []
const bind: Command = {
  name: 'bind',
  arguments: ['DIR', '[LINE]'],
  summary: 'binds DIR',
  flags: {
    out: { type: 'string', value: 'OUT', needed: true, help: 'where to' },
    quick: { type: 'boolean', help: 'without looking' },
  },
  run(typed) {
    given.push(typed)
    return Promise.resolve(7)
  },
}
const unbind: Command = { ...bind, name: 'unbind', arguments: ['FILE…'], flags: {} }

async function run(typed: string[], known = [bind, unbind], env: NodeJS.ProcessEnv = {}) {
  const out: unknown[] = []
  const error: unknown[] = []
  const writeTo = (written: unknown[]) => ({ isTTY: false, write: (text: unknown) => written.push(text) > 0 })
  const terminal = openTerminal(writeTo(out), writeTo(error), new AbortController().signal)
  const status = await runCommand(typed, known, terminal, env)
  return { status, out: out.join(''), error: error.join('') }
}

describe('newsbinder', () => {
  it('runs a command with what was typed, and gives its status', async () => {
    expect(await run(['bind', 'digests', '--out', 'site', '12', '--quick'])).toEqual({ status: 7, out: '', error: '' })
    expect(given.at(-1)).toEqual({ arguments: ['digests', '12'], flags: { out: 'site', quick: true } })
    await run(['bind', '--out=a=b', '--', '--odd'])
    expect(given.at(-1)).toEqual({ arguments: ['--odd'], flags: { out: 'a=b' } })
    await run(['unbind', 'a', 'b', 'c'])
    expect(given.at(-1)?.arguments).toEqual(['a', 'b', 'c'])
  })

  it('says which version it is', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await run(['--version'])).toEqual({ status: 0, out: `${version}\n`, error: '' })
  })

  it('lists every command for help, and to who types none', async () => {
    const { status, out } = await run(['--help'])
    expect(status).toBe(0)
    expect(out).toContain('newsbinder bind DIR [LINE] --out OUT  binds DIR')
    expect(await run([])).toEqual({ status: 2, out: '', error: out })
  })

  it('says of one command what it takes', async () => {
    const { status, out } = await run(['bind', '--help', '--nonsense'])
    expect(status).toBe(0)
    expect(out).toBe(
      'newsbinder bind DIR [LINE] --out OUT\n\nbinds DIR.\n\n  --out OUT  where to\n  --quick    without looking\n\n',
    )
  })

  it.each([
    [['bnid', 'digests'], 'There is no bnid; did you mean bind?'],
    [['--versoin'], 'There is no --versoin; did you mean --version?'],
    [['frobnicate'], 'There is no frobnicate\n'],
    [['constructor'], 'There is no constructor\n'],
    [['bind'], 'DIR is missing'],
    [['bind', 'digests'], '--out OUT is missing'],
    [['bind', 'digests', '--out'], '--out needs a value: OUT'],
    [['bind', 'digests', '--out='], '--out needs a value: OUT'],
    [['bind', 'digests', '--oot', 'site'], 'There is no --oot; did you mean --out?'],
    [['bind', 'digests', '--toString'], 'There is no --toString\n'],
    [['bind', 'digests', '-x'], 'There is no -x'],
    [['bind', 'digests', '--out', 'site', '--quick=yes'], '--quick takes no value'],
    [['bind', 'digests', '1', '2', '--out', 'site'], 'Nothing is expected where "2" stands'],
  ])('ends %j with status 2 and a hint', async (typed, expected) => {
    const { status, out, error } = await run(typed)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(error).toContain(expected)
    expect(error).toContain('--help')
  })

  it.each([
    [['bind', 'digests', '12', 'site'], 'newsbinder', 'true', 'npm run newsbinder -- bind digests --out site\n'],
    [['bind', 'digests'], 'newsbinder', 'true', 'npm run newsbinder -- bind digests --out OUT\n'],
    [['bind', 'digests'], 'newsbinder', 'my-site', 'npm run newsbinder -- bind digests --out my-site\n'],
    [['bind', 'seeds', '--out', 'dist'], 'build', 'my-site', 'npm run build -- --out my-site\n'],
    [['bind', 'seeds', '--out', 'dist', 'my-site'], 'build', 'true', 'npm run build -- --out my-site\n'],
    [['bind', 'seeds', '--out', 'dist'], 'build', 'true', 'npm run build -- --out OUT\n'],
  ])('says how %j is typed where npm run %s has kept its flag', async (typed, script, out, call) => {
    const { status, error } = await run(typed, undefined, { npm_lifecycle_event: script, npm_config_out: out })
    expect(status).toBe(2)
    expect(error).toBe(`npm has kept a flag for itself: -- stands before what is ours\n${call}`)
  })

  it('does not mind what npm keeps for other scripts, or a flag that came through', async () => {
    const kept = { npm_config_out: 'site' }
    const whole = ['bind', 'digests', '--out', 'site']
    expect((await run(whole, undefined, { ...kept, npm_lifecycle_event: 'newsbinder' })).status).toBe(7)
    expect((await run(whole, undefined, { ...kept, npm_lifecycle_event: 'test' })).status).toBe(7)
  })

  it('has commands whose help fits a terminal', async () => {
    for (const { name } of commands) {
      const { out } = await run([name, '--help'], commands)
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
    }
  })
})

it('has no flag by a name under which npm tells every script something of its own', () => {
  const npms = [
    'cache',
    'prefix',
    'local-prefix',
    'global-prefix',
    'globalconfig',
    'userconfig',
    'init-module',
    'node-gyp',
  ]
  const flags = commands.flatMap((command) => Object.keys(command.flags))
  expect(flags.filter((name) => [...npms, 'noproxy', 'user-agent', 'npm-version'].includes(name))).toEqual([])
})
