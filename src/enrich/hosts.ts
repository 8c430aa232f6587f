import type { Source } from '../digest/schema.js'
import { carriers, domains } from '../lexicon/names/domains.js'
import type { ItemWords } from './words.js'

/**
 * Who published what an item links to, where all its links lead to one site. Not a site that carries what others
 * publish, and not the one that half of a digest's items lead to: that is the sender's own.
 */
export function hostOf(item: ItemWords, items: ItemWords[]): Source | undefined {
  const host = onlyHost(item)
  if (host === undefined || host === ownHost(items)) return undefined
  const url = item.links.find((link) => link.url !== undefined)?.url
  return { name: domains.get(host) ?? host, kind: 'publisher', evidence: url ?? host }
}

function onlyHost({ links }: ItemWords): string | undefined {
  const hosts = new Set(links.flatMap(({ url }) => (url === undefined ? [] : (siteOf(url) ?? []))))
  const [host] = hosts
  return hosts.size === 1 ? host : undefined
}

/** "www.theguardian.com" is theguardian.com; a carrier is no one's. */
function siteOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, hostname } = new URL(address)
  if (protocol !== 'http:' && protocol !== 'https:') return undefined
  const host = hostname.replace(/^(?:www\d?|m|amp|edition|news|rss)\./, '')
  const isCarried = [...carriers].some((carrier) => host === carrier || host.endsWith(`.${carrier}`))
  return isCarried || /^[\d.:[\]]+$/.test(host) ? undefined : host
}

const cache = new WeakMap<ItemWords[], { host: string | undefined }>()

/** The site that most items with links lead to, where there are three such items or more. */
function ownHost(items: ItemWords[]): string | undefined {
  const kept = cache.get(items)
  if (kept) return kept.host
  const hosts = items.flatMap((item) => onlyHost(item) ?? [])
  const counts = new Map<string, number>()
  for (const host of hosts) counts.set(host, (counts.get(host) ?? 0) + 1)
  const host = [...counts].find(([, count]) => count > 2 && count * 2 > hosts.length)?.[0]
  cache.set(items, { host })
  return host
}
