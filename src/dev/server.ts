import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { findFile } from './find-file.js'
import { devFolder, injectReload } from './inject.js'
import { reloadScript } from './reload-script.js'

/** The address that only this machine reaches. */
const loopback = '127.0.0.1'

/** A server of one site at a time. */
export interface SiteServer {
  /** "http://127.0.0.1:8080/" */
  address: string
  /** Shows the site of a folder from now on, and reloads the pages that are open. */
  show(site: string): void
  /** Says in the pages that are open why the site that they show is not the newest. */
  fail(text: string): void
  close(): void
}

/** Serves a site on the loopback address; throws where the port is taken. Port 0 is any that is free. */
export async function serveSite(port: number): Promise<SiteServer> {
  let site: string | undefined
  let failure: string | undefined
  const pages = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) send(response, 500, 'The file cannot be read')
      else response.destroy()
    })
  })
  await listen(server, port)
  const { port: given } = server.address() as { port: number }
  const hosts = [`${loopback}:${given}`, `localhost:${given}`]
  if (given === 80) hosts.push(loopback, 'localhost')

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A page elsewhere may have its own name point here; only our names are answered.
    if (!hosts.includes(request.headers.host ?? '')) return send(response, 400, 'Not a host of this server')
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'Only GET and HEAD')
    const path = request.url ?? '/'
    if (path === `${devFolder}events`) return listenTo(response)
    if (path === `${devFolder}reload.js`) return send(response, 200, reloadScript, 'text/javascript; charset=utf-8')
    if (site === undefined)
      return sendPage(response, 503, '<!doctype html><title>Newsbinder</title><body>No site yet</body>')
    const found = await findFile(site, path)
    if (found === 'malformed') return send(response, 400, 'Not an address')
    if (found === 'missing') return sendPage(response, 404, await missingPage(site))
    if ('redirect' in found) {
      response.setHeader('Location', found.redirect)
      return send(response, 302, 'The folder has a page')
    }
    const content = await readFile(found.file)
    if (found.type.startsWith('text/html')) return sendPage(response, 200, content.toString())
    send(response, 200, content, found.type)
  }

  function listenTo(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    response.write('retry: 500\n\n')
    if (failure !== undefined) tell(response, 'failed', failure)
    pages.add(response)
    response.on('close', () => pages.delete(response))
  }

  return {
    address: `http://${loopback}:${given}/`,
    show(folder) {
      site = folder
      failure = undefined
      for (const page of pages) tell(page, 'reload', '')
    },
    fail(text) {
      failure = text
      for (const page of pages) tell(page, 'failed', text)
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, loopback, resolve)
  })
}

/** JSON keeps what is told on one line, as an event needs it. */
function tell(page: ServerResponse, event: string, text: string): void {
  page.write(`event: ${event}\ndata: ${JSON.stringify(text)}\n\n`)
}

async function missingPage(site: string): Promise<string> {
  return readFile(join(site, '404.html'), 'utf8').catch(
    () => '<!doctype html><title>404</title><body>No such page</body>',
  )
}

function sendPage(response: ServerResponse, status: number, html: string): void {
  send(response, status, injectReload(html), 'text/html; charset=utf-8')
}

function send(response: ServerResponse, status: number, content: string | Buffer, type = 'text/plain; charset=utf-8') {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(content),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(response.req.method === 'HEAD' ? undefined : content)
}
