import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Serves a built site as a plain host would, to this machine alone, below a path: a link that starts at the root leads
 * nowhere there.
 * @param {string} folder
 * @param {string} below "/some/path/"
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveSite(folder, below) {
  const root = resolve(folder)
  const headers = headersOf(String((await read(join(root, '_headers'))) ?? ''))
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url ?? '', below)
    const file =
      path === undefined ? undefined : resolve(root, `.${sep}${path.endsWith('/') ? `${path}index.html` : path}`)
    const content = file?.startsWith(root + sep) ? await read(file) : undefined
    if (path !== undefined && file !== undefined && content !== undefined) {
      response
        .writeHead(200, { ...headers(path), 'content-type': types[extname(file)] ?? 'application/octet-stream' })
        .end(content)
    } else {
      response
        .writeHead(404, { ...headers('/404.html'), 'content-type': types['.html'] })
        .end(await read(join(root, '404.html')))
    }
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
  const bound = server.address()
  const port = typeof bound === 'object' ? bound?.port : undefined
  return {
    address: `http://127.0.0.1:${port}${below}`,
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

/**
 * What a site's `_headers` has hosts send with a file: a path with a star at its end, and below it one `name: value` a
 * line, indented.
 * @param {string} text
 * @returns {(path: string) => Record<string, string>}
 */
function headersOf(text) {
  const rules = [...text.matchAll(/^(\/.*)\*\n((?: +.*\n)+)/gm)].map(([, prefix = '', lines = '']) => ({
    prefix,
    headers: Object.fromEntries([...lines.matchAll(/^ +([\w-]+): (.+)$/gm)].map(([, name, value]) => [name, value])),
  }))
  return (path) =>
    Object.assign({}, ...rules.filter(({ prefix }) => path.startsWith(prefix)).map(({ headers }) => headers))
}

/**
 * The path that was asked for, from the site's root; undefined where it is none of the site's.
 * @param {string} url
 * @param {string} below
 */
function pathOf(url, below) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    return path.startsWith(below) ? path.slice(below.length - 1) : undefined
  } catch {
    return undefined
  }
}

/** @param {string} file */
async function read(file) {
  try {
    return await readFile(file)
  } catch {
    return undefined
  }
}
