import { readdirSync } from 'node:fs'
import { sep } from 'node:path'

/** One page of each kind that the site has, by its address: issues/2023-10-11/ and issues/2024-02-01/ are of one kind. */
export function pageOfEachKind(site: string): string[] {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'))
    .sort()
  const kinds = new Map(pages.map((page) => [page.replace(/^([^/]+\/)[^/]+\//, '$1*/'), page]))
  return [...kinds.values()]
}
