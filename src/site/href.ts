/** The file that an address of the site stands for: a folder's is the `index.html` in it. */
export function fileOf(address: string): string {
  const hash = address.indexOf('#')
  const path = hash < 0 ? address : address.slice(0, hash)
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

/** The relative link from one page to another, always to a file, so that it also works on a disk. */
export function relativeHref(from: string, to: string): string {
  const hash = to.indexOf('#')
  const fragment = hash < 0 ? '' : to.slice(hash)
  const here = fileOf(from)
  const there = fileOf(to)
  if (here === there) return fragment === '' ? there.slice(there.lastIndexOf('/') + 1) : fragment
  let shared = 0
  for (let at = 0; at < there.length && here[at] === there[at]; at++) if (here[at] === '/') shared = at + 1
  let up = ''
  for (let at = here.indexOf('/', shared); at >= 0; at = here.indexOf('/', at + 1)) up += '../'
  return up + there.slice(shared) + fragment
}

/** Whether a digest's link may be followed: nothing that runs, and nothing relative to a site that is not the sender's. */
export function isOutgoing(url: string): boolean {
  return /^(?:https?:\/\/[^/]|mailto:[^/])/i.test(url) && URL.canParse(url)
}

/** An outgoing address as HTML takes it: what may not stand in one is escaped. */
export function outgoingHref(url: string): string {
  return new URL(url).href
}

/** The host of an address, as a reader knows it. */
export function hostOf(url: string): string {
  const { hostname, protocol, pathname } = new URL(url)
  return protocol === 'mailto:' ? pathname : hostname.replace(/^www\./, '')
}
