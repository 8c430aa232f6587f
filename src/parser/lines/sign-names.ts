import type { Look } from './look.js'
import { signs } from './signs/index.js'

const names = new Set(signs.map(({ name }) => name))
const known = new WeakMap<Look, string[]>()

/** The names of all signs that a text shows. Asked often, found once a look. */
export function signsOf(text: string, look: Look): string[] {
  let found = known.get(look)
  if (!found) {
    found = look.rule ? [] : signs.filter((sign) => sign.test(text, look)).map((sign) => sign.name)
    known.set(look, found)
  }
  return found
}

/** Whether a line or unit shows a sign. An unknown name is a mistake of ours. */
export function hasSign({ text, look }: { text: string; look: Look }, name: string): boolean {
  if (!names.has(name)) throw new Error(`no sign is called ${name}`)
  return signsOf(text.trim(), look).includes(name)
}
