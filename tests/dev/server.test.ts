import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type SiteServer, serveSite } from '../../src/dev/server.js'

let base: string
let server: SiteServer
let port: number

beforeEach(async () => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'newsbinder-dev-')))
  mkdirSync(join(base, 'site/issues/2023-10-11'), { recursive: true })
  writeFileSync(join(base, 'site/index.html'), '<html><head><title>Home</title></head><body></body></html>')
  writeFileSync(join(base, 'site/issues/2023-10-11/index.html'), 'An issue')
  writeFileSync(join(base, 'site/404.html'), 'No such page')
  writeFileSync(join(base, 'site/a b.css'), 'body {}')
  writeFileSync(join(base, 'site/a.exe'), '')
  writeFileSync(join(base, 'secret.txt'), 'secret')
  symlinkSync(join(base, 'secret.txt'), join(base, 'site/link.txt'))
  server = await serveSite(0)
  server.show(join(base, 'site'))
  port = Number(new URL(server.address).port)
})
afterEach(() => {
  server.close()
  rmSync(base, { recursive: true })
})

/** Asks for a path exactly as it stands: `fetch` would mend it. */
function ask(path: string, { host = `127.0.0.1:${port}`, method = 'GET' } = {}) {
  return new Promise<{
    status: number | undefined
    type: string | undefined
    text: string
    location: string | undefined
  }>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers: { host }, agent: false }, (response) => {
      let text = ''
      response.on('data', (chunk) => (text += chunk))
      response.on('end', () => {
        const { location, 'content-type': type } = response.headers
        resolve({ status: response.statusCode, type, text, location })
      })
    })
      .on('error', reject)
      .end()
  })
}

describe('the preview server', () => {
  it('shows pages, with the script that reloads them, and other files as they are', async () => {
    const home = await ask('/')
    expect(home).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' })
    expect(home.text).toBe(
      '<html><head><title>Home</title><script src="/.newsbinder/reload.js" defer></script></head><body></body></html>',
    )
    expect(await ask('/a%20b.css?v=1')).toMatchObject({ status: 200, type: 'text/css; charset=utf-8', text: 'body {}' })
    expect((await ask('/a.exe')).type).toBe('application/octet-stream')
    expect((await ask('/.newsbinder/reload.js')).text).toContain('EventSource')
  })

  it('shows the page of a folder, and leads on to it where the slash is missing', async () => {
    expect((await ask('/issues/2023-10-11/')).text).toContain('An issue')
    expect(await ask('/issues/2023-10-11')).toMatchObject({ status: 302, location: '/issues/2023-10-11/' })
    expect(await ask('//issues')).toMatchObject({ status: 302, location: '/issues/' })
  })

  it.each(['/none', '/issues/', '/index.html/', '/link.txt'])(
    'answers %s with the page that says what is missing',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, text: expect.stringContaining('No such page') })
    },
  )

  it.each([
    '/%',
    '/%c3%28',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/issues/..%2f..%2fsecret.txt',
    '/a%00b',
    '/..%5csecret.txt',
    'secret.txt',
  ])('answers %s with 400', async (path) => {
    expect((await ask(path)).status).toBe(400)
  })

  it('answers no name but its own', async () => {
    for (const host of ['example.org', `example.org:${port}`, '127.0.0.1', `127.0.0.1:${port + 1}`]) {
      expect((await ask('/', { host })).status).toBe(400)
    }
    expect((await ask('/', { host: `localhost:${port}` })).status).toBe(200)
  })

  it('answers to nothing but questions', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405)
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
  })

  it('survives what is no HTTP at all', async () => {
    const reply = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write('\u0000\u0001 nonsense\r\n\r\n'))
      let text = ''
      socket.on('data', (chunk) => (text += chunk))
      socket.on('close', () => resolve(text))
    })
    expect(reply).toMatch(/^HTTP\/1.1 400 /)
    expect((await ask('/')).status).toBe(200)
  })

  it('tells open pages when there is a new site, and why there is none', async () => {
    const told: string[] = []
    const response = await fetch(`${server.address}.newsbinder/events`)
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    const next = async () => told.push(new TextDecoder().decode((await reader.read()).value))
    await next()
    server.show(join(base, 'site'))
    await next()
    server.fail('a.txt:1:1: Wrong\n</script>')
    await next()
    expect(told).toEqual([
      'retry: 500\n\n',
      'event: reload\ndata: ""\n\n',
      'event: failed\ndata: "a.txt:1:1: Wrong\\n</script>"\n\n',
    ])
    await reader.cancel()
  })
})
