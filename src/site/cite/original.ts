import type { Item } from '../../digest/schema.js'
import { isOutgoing } from '../href.js'

const isPage = (url: string | undefined): url is string => url !== undefined && isOutgoing(url) && /^http/i.test(url)

/** Where what an item tells of stands elsewhere: the address that its headline leads to, else the first of its links. */
export function originalOf({ headline, links }: Item): string | undefined {
  const pages = links.filter(({ url }) => isPage(url))
  const found = pages.find(({ label }) => label === headline) ?? pages[0]
  return found?.url === undefined ? undefined : new URL(found.url).href
}

/** The web archive's copy of a page: the one nearest to a day, or the newest. */
export function archivedCopy(url: string, date: string | undefined): string {
  return `https://web.archive.org/web/${date === undefined ? '' : `${date.replaceAll('-', '')}/`}${url}`
}
