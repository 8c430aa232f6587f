import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openSite } from '../../scripts/browser/open.mjs'
import { contentPolicyHeader } from '../../src/site/host-files.js'
import { pageOfEachKind } from './pages.js'

const site = inject('builtSite')
const [map = '', server = '', location = ''] = recipes()
const hasNginx = spawnSync('nginx', ['-v']).status === 0

/** The snippets of the document, so that what stands there is what is run here. */
function recipes(): string[] {
  const text = readFileSync(resolve(import.meta.dirname, '../../docs/hosting.md'), 'utf8')
  return [...text.matchAll(/^```nginx\n([\s\S]*?)^```$/gm)].map(([, snippet = '']) => snippet)
}

describe.skipIf(!hasNginx)('nginx, set up as docs/hosting.md says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsbinder-nginx-'))
  let nginx: ChildProcess
  let ports: number[]

  beforeAll(async () => {
    ports = [await freePort(), await freePort()]
    mkdirSync(join(folder, 'logs'))
    writeFileSync(join(folder, 'nginx.conf'), configuration(folder, ports))
    nginx = spawn('nginx', ['-p', folder, '-c', 'nginx.conf', '-e', 'logs/error.log', '-g', 'daemon off;'])
    await untilServed(`http://127.0.0.1:${ports[0]}/`)
  })
  afterAll(async () => {
    const ended = new Promise((done) => nginx.once('exit', done))
    nginx.kill('SIGQUIT')
    await ended
    rmSync(folder, { recursive: true })
  })

  describe.each([
    ['at the root', 0, '/'],
    ['under a sub-path', 1, '/news/'],
  ])('%s', (_, at, path) => {
    const address = () => `http://127.0.0.1:${ports[at]}${path}`
    const get = (file: string) => fetch(address() + file, { headers: { 'accept-encoding': 'gzip' } })
    const fontFile = 'assets/fonts/serif-text.woff2'

    it('sends pages compressed, with the policy, to be asked for again', async () => {
      const { status, headers } = await get('')
      expect(status).toBe(200)
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(headers.get('content-encoding')).toBe('gzip')
      expect(headers.get('content-security-policy')).toBe(contentPolicyHeader)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
      expect(headers.get('cache-control')).toBe('no-cache')
    })

    it('lets browsers keep fonts', async () => {
      const { headers } = await get(fontFile)
      expect(headers.get('content-type')).toBe('font/woff2')
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    })

    it.each([
      ['assets/css/site.css', 'text/css; charset=utf-8'],
      ['assets/icon.svg', 'image/svg+xml'],
      ['search/search.js', 'application/javascript; charset=utf-8'],
      ['digest.schema.json', 'application/json; charset=utf-8'],
      ['robots.txt', 'text/plain'],
    ])('sends %s as what it is', async (file, type) => {
      expect((await get(file)).headers.get('content-type')).toBe(type)
    })

    it('shows the page of the site where there is none, with the policy, and no hidden file', async () => {
      for (const file of ['nowhere/at/all', '.newsbinder-site']) {
        const response = await get(file)
        expect(response.status).toBe(404)
        expect(response.headers.get('content-security-policy')).toBe(contentPolicyHeader)
        expect(await response.text()).toContain('<h1>')
      }
    })

    it('shows each kind of page whole', async () => {
      const opened = await openSite(site, address())
      for (const kind of pageOfEachKind(site)) {
        const { page, problems } = await opened.newPage()
        await page.goto(address() + kind)
        await page.evaluate(() => document.fonts.ready)
        expect(problems, kind).toEqual([])
        await page.close()
      }
      await opened.close()
    })
  })
})

function configuration(folder: string, [own, shared]: number[]): string {
  const here = (text: string) => text.replace('/srv/digests', site)
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  )
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  return `${user} pid ${join(folder, 'pid')}; events {}
http { include ${mimeTypes()}; default_type application/octet-stream; access_log off; ${paths.join(' ')}
${map}
${here(server).replace('listen 80;', `listen 127.0.0.1:${own};`)}
server { listen 127.0.0.1:${shared};
${here(location)} } }`
}

/** Where this nginx has its types of files. */
function mimeTypes(): string {
  const { stderr } = spawnSync('nginx', ['-V'], { encoding: 'utf8' })
  const folder = /--conf-path=(\S+)\/[^/\s]+/.exec(stderr)?.[1] ?? '/etc/nginx'
  return join(folder, readdirSync(folder).find((file) => file === 'mime.types') ?? 'mime.types')
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const bound = server.address()
  await new Promise((done) => server.close(done))
  if (bound === null || typeof bound === 'string') throw new Error('no port')
  return bound.port
}

async function untilServed(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const served = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    )
    if (served) return
    await setTimeout(50)
  }
  throw new Error('nginx does not start')
}
