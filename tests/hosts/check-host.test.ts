import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkHost } from '../../src/commands/check-host.js'

const folder = mkdtempSync(join(tmpdir(), 'newsbinder-digests-'))
writeFileSync(join(folder, '2024-02-01.txt'), 'Town Sells the Baths\n\nThe council has sold the baths to a school.\n')
afterAll(() => rmSync(folder, { recursive: true }))

async function check(host: string, base?: string) {
  const said: string[] = []
  const terminal = {
    print: (text: string) => said.push(text),
    say: (text: string) => said.push(text),
    progress: () => undefined,
    signal: new AbortController().signal,
  }
  const status = await checkHost(folder, { host, ...(base !== undefined && { base }) }, terminal)
  return { status, said: said.join('\n') }
}

describe('check --host', () => {
  it('says how large the site would be, and leaves nothing behind: no site, no addresses', async () => {
    const { status, said } = await check('github-pages')
    expect(status).toBe(0)
    expect(said).toMatch(/^\d+ files, [\d.]+ MB, the largest \S+ with [\d.]+ MB$/m)
    expect(said).toContain('1 % of the 1 GB that GitHub Pages takes')
    expect(said).toContain('GitHub Pages sends no headers of yours')
    expect(said).toContain('The site fits GitHub Pages')
    expect(readdirSync(folder)).toEqual(['2024-02-01.txt'])
    expect(existsSync(join(folder, 'newsbinder.lock'))).toBe(false)
  })

  it('counts what an address brings with it', async () => {
    const files = async (base?: string) => Number.parseInt((await check('nginx', base)).said, 10)
    expect(await files('https://example.org/')).toBeGreaterThan(await files())
    expect((await check('nginx')).said).toContain('No feeds')
    expect((await check('nginx', 'https://example.org/')).said).not.toContain('No feeds')
  })

  it('names the hosts that it knows', async () => {
    expect(await check('netlifi')).toEqual({
      status: 2,
      said: 'There is no host netlifi here; did you mean netlify? Known are github-pages, cloudflare-pages, netlify, s3, nginx.',
    })
  })
})
