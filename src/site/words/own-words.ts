import { type Forms, type Plural, pluralForms } from './plural.js'
import { slots } from './slots.js'
import type { Words } from './words.js'

/** Words that a publication says otherwise, each where it stands among ours. */
export type OwnWords = Own<Words>

type Own<Tree> = {
  [Key in keyof Tree]?: Tree[Key] extends (...args: infer Args) => string
    ? Args extends [number, ...unknown[]]
      ? string | Forms
      : string
    : Tree[Key] extends string | readonly string[]
      ? Tree[Key]
      : Own<Tree[Key]>
}

type Word = (...args: unknown[]) => string

/** Puts a publication's own words in the place of ours. */
export function withOwnWords(words: Words, own: OwnWords, plural: Plural): Words {
  return merge(words, own, slots, plural) as Words
}

function merge(word: unknown, own: unknown, names: unknown, plural: Plural): unknown {
  if (own === undefined) return word
  if (typeof word === 'function') return fill(own as string | Forms, names as string[], plural)
  if (!isTree(word)) return own
  const entries = Object.entries(word).map(([key, each]) => [
    key,
    merge(each, (own as Tree)[key], isTree(names) ? names[key] : undefined, plural),
  ])
  return Object.fromEntries(entries)
}

function fill(own: string | Forms, names: string[], plural: Plural): Word {
  return (...args) => {
    const template = typeof own === 'string' ? own : plural(Number(args[0]), own)
    const [first] = args
    const given = isTree(first) ? first : Object.fromEntries(names.map((name, index) => [name, args[index]]))
    return template.replace(slot, (_, name: string) => String(given[name] ?? ''))
  }
}

const slot = /\{([^{}]*)\}/g

/** What stands between braces in a publication's word. */
export function slotsIn(text: string): string[] {
  return [...text.matchAll(slot)].map(([, name = '']) => name)
}

type Tree = Record<string, unknown>

/** Words that stand together under a name. */
export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The keys that a publication may use at a place of its words: names of words, or forms of a counted one. */
export function ownWordKeys(words: unknown, path: PropertyKey[], names: unknown = slots): string[] {
  const [step, ...rest] = path
  if (step !== undefined) {
    const key = String(step)
    return isTree(words) ? ownWordKeys(words[key], rest, isTree(names) ? names[key] : undefined) : []
  }
  if (isTree(words)) return Object.keys(words)
  return isCounted(names) ? [...pluralForms] : []
}

/** Whether a word has forms, by its slots. */
export function isCounted(names: unknown): boolean {
  return Array.isArray(names) && names[0] === '#'
}
