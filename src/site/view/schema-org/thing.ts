import { relativeHref } from '../../href.js'
import type { Context } from '../context.js'

/** Something that search engines and libraries are told of, in the words of schema.org. */
export interface Thing {
  '@type': string
  [property: string]: Value | undefined
}
type Value = string | number | Thing | Value[]

/** Addresses as a page names them: in full where the site has a base, else from the page. */
export function addressesFrom(page: string, context: Pick<Context, 'absolute'>): (address: string) => string {
  return (address) => context.absolute(address) ?? relativeHref(page, address)
}
