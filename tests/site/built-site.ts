import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

export const filesOf = (site: string) =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
export const pagesOf = (site: string) => filesOf(site).filter((name) => name.endsWith('.html'))
export const read = (site: string, name: string) => readFileSync(join(site, name), 'utf8')
export const idsIn = (html: string) => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '')
export const plain = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
  )

/** Links of a site's pages that lead nowhere, and fragments that no element has. */
export function deadLinks(site: string): string[] {
  const ids = new Map(pagesOf(site).map((page) => [page, new Set(idsIn(read(site, page)))]))
  return pagesOf(site).flatMap((page) =>
    [...read(site, page).matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, href = '']) => {
      if (/^(?:https?|mailto):/.test(href)) return []
      const [path = '', fragment] = plain(href).split('#')
      // The page for missing addresses has whole paths, since it is shown at any depth.
      const rooted = path.startsWith('/a/') && page === '404.html' ? path.slice(3) : path
      const target = path === '' ? page : posix.join(posix.dirname(page), rooted)
      if (path.startsWith('/') && rooted === path) return [`${page}: ${href} is not relative`]
      if (!existsSync(join(site, target)) || target.startsWith('..')) return [`${page}: ${href}`]
      return fragment === undefined || ids.get(target)?.has(fragment) ? [] : [`${page}: ${href}`]
    }),
  )
}
