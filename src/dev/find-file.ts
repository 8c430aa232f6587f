import { realpath, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { isInside } from '../publication/list.js'

/** What a path stands for: a file of the site, another path, or nothing. */
export type Found = { file: string; type: string } | { redirect: string } | 'malformed' | 'missing'

/** Finds the file of a site that the path of a request stands for. No path leads out of the site. */
export async function findFile(site: string, requested: string): Promise<Found> {
  const [escaped = ''] = requested.split(/[?#]/)
  let path: string
  try {
    path = decodeURIComponent(escaped)
  } catch {
    return 'malformed'
  }
  if (!path.startsWith('/') || /[\0\\]/.test(path) || path.split('/').includes('..')) return 'malformed'
  try {
    const found = await realpath(join(site, path))
    if (!isInside(await realpath(site), found)) return 'missing'
    if ((await stat(found)).isFile()) return path.endsWith('/') ? 'missing' : { file: found, type: typeOf(found) }
    // A second slash at the start would make a host of what follows.
    if (!path.endsWith('/')) return { redirect: `/${escaped.replace(/^\/+/, '')}/` }
    const index = join(found, 'index.html')
    return (await stat(index)).isFile() ? { file: index, type: typeOf(index) } : 'missing'
  } catch {
    return 'missing'
  }
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.markdown': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

/** A file of a kind that we do not know is one to download. */
function typeOf(file: string): string {
  return types[extname(file).toLowerCase()] ?? 'application/octet-stream'
}
