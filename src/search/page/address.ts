import { type Chosen, facetNames } from '../facets.js'

/** What a reader asks for: all of it stands in the page's address, so that it can be kept and sent. */
export interface Wish {
  query: string
  newest: boolean
  chosen: Chosen
}

/** What the page's address asks for. */
export function readAddress(): Wish {
  const params = new URLSearchParams(location.search)
  const chosen: Chosen = {}
  for (const name of facetNames) {
    const value = params.get(name)
    if (value) chosen[name] = value
  }
  return { query: params.get('q') ?? '', newest: params.get('order') === 'newest', chosen }
}

/** Puts a wish into the page's address: as a step that the back button undoes, or in place of what stands there. */
export function writeAddress({ query, newest, chosen }: Wish, asStep: boolean): void {
  const params = new URLSearchParams()
  if (query !== '') params.set('q', query)
  if (newest) params.set('order', 'newest')
  for (const name of facetNames) {
    const value = chosen[name]
    if (value !== undefined) params.set(name, value)
  }
  const asked = params.size === 0 ? '' : `?${params}`
  if (asked === location.search) return
  const address = `${location.pathname}${asked}`
  if (asStep) history.pushState(null, '', address)
  else history.replaceState(null, '', address)
}
