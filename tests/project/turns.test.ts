import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { root } from './tracked.js'

const turns = pathToFileURL(join(root, 'scripts/setup/turns.mjs')).href
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsbinder-turns-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const start = (work: string) => {
  const program = `
    import { appendFileSync } from 'node:fs'
    import { setTimeout as wait } from 'node:timers/promises'
    import { inTurn } from ${JSON.stringify(turns)}
    const log = (text) => appendFileSync(${JSON.stringify(join(folder, 'log'))}, text)
    await inTurn(${JSON.stringify(join(folder, 'turns'))}, async () => { ${work} })
  `
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'ignore' })
  return { child, ended: new Promise<number | null>((done) => child.on('exit', (code) => done(code))) }
}
const logged = () => readFileSync(join(folder, 'log'), 'utf8')

describe('taking turns', () => {
  it('lets one process in at a time', async () => {
    const all = Array.from({ length: 5 }, () => start("log('['); await wait(30); log(']')"))
    expect(await Promise.all(all.map(({ ended }) => ended))).toEqual([0, 0, 0, 0, 0])
    expect(logged()).toBe('[][][][][]')
    expect(readdirSync(join(folder, 'turns'))).toEqual([])
  })

  it('does not wait for a process that was killed in its turn', async () => {
    writeFileSync(join(folder, 'log'), '')
    const first = start("log('killed '); await wait(60_000)")
    while (logged() === '') await new Promise((done) => setTimeout(done, 10))
    first.child.kill('SIGKILL')
    await first.ended
    expect(await start("log('next')").ended).toBe(0)
    expect(logged()).toBe('killed next')
    expect(readdirSync(join(folder, 'turns'))).toEqual([])
  })

  it('gives up its turn where the work fails', async () => {
    expect(await start("throw new Error('no')").ended).toBe(1)
    expect(readdirSync(join(folder, 'turns'))).toEqual([])
  })
})
