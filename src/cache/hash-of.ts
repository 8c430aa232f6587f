import { hash } from 'node:crypto'

/**
 * The name of something by all that it is made of: equal parts in equal order give equal names, and no two lists of
 * parts run into each other. 32 hexadecimal digits.
 */
export function hashOf(...parts: (string | Uint8Array | number | undefined)[]): string {
  return short(parts.map(partOf).join(''))
}

function partOf(part: string | Uint8Array | number | undefined): string {
  if (part === undefined) return 'u;'
  if (typeof part === 'number') return `n${part};`
  if (typeof part === 'string') return `s${part.length};${part}`
  return `b${short(part)};`
}

const short = (content: string | Uint8Array): string => hash('sha256', content, 'hex').slice(0, 32)
