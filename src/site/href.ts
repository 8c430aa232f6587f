/** The file that an address of the site stands for: a folder's is the `index.html` in it. */
export function fileOf(address: string): string {
  const [path = ''] = address.split('#')
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

/** The relative link from one page to another, always to a file, so that it also works on a disk. */
export function relativeHref(from: string, to: string): string {
  const fragment = to.includes('#') ? to.slice(to.indexOf('#')) : ''
  const here = fileOf(from).split('/')
  const there = fileOf(to).split('/')
  const name = there.at(-1) ?? ''
  if (here.join('/') === there.join('/')) return fragment === '' ? name : fragment
  let shared = 0
  while (shared < Math.min(here.length, there.length) - 1 && here[shared] === there[shared]) shared++
  return '../'.repeat(here.length - 1 - shared) + there.slice(shared).join('/') + fragment
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
