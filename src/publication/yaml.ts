import type { Point, Position } from 'unist'
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import { sayYamlFault } from './yaml-faults.js'

/** So many uses of YAML's aliases: without a limit, ten lines can stand for a billion. */
const mostAliases = 100

/** A YAML text that parsed, its values, and where each of them stands. */
export interface YamlText {
  /** Scalars as texts, as they are written; null where there is none. */
  value: unknown
  /** Where the value at a path stands, or the key itself where `key` is given; the nearest one around it that exists. */
  place(path: PropertyKey[], key?: PropertyKey): Point | Position | undefined
}

/** Something that YAML itself has to say about a text. */
export interface YamlFault {
  text: string
  place?: Point | Position
}

/** Reads a YAML text from anyone: bounded in depth and aliases, and a fault instead of an error. */
export function readYaml(text: string): YamlText | { faults: YamlFault[] } {
  const lines = new LineCounter()
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
    if (document.errors.length > 0) {
      return { faults: firstOfEachPlace(document.errors).map((error) => sayFault(error, lines)) }
    }
    const loop = findLoop(document)
    if (loop) return { faults: [{ text: 'Expected no alias of what it stands in', place: toPlace(lines, loop) }] }
    return {
      value: asWritten(document).toJS({ maxAliasCount: mostAliases }),
      place(path, key) {
        const range = rangeOf(document, path, key)
        return range && toPlace(lines, range)
      },
    }
  } catch (error) {
    // The stack's end comes as a RangeError, an alias bomb or a dangling alias as a ReferenceError.
    if (error instanceof RangeError) return { faults: [{ text: 'Nested too deeply' }] }
    if (error instanceof ReferenceError) return { faults: [{ text: sayAlias(error.message) }] }
    throw error
  }
}

/** One mistake is often complained of twice. */
function firstOfEachPlace(errors: YAMLError[]): YAMLError[] {
  const seen = new Set<number>()
  return errors.filter(({ pos: [start] }) => !seen.has(start) && seen.add(start))
}

function sayFault(error: YAMLError, lines: LineCounter): YamlFault {
  return { text: sayYamlFault(error), place: toPlace(lines, error.pos) }
}

function sayAlias(message: string): string {
  return /^Unresolved/.test(message) ? `${message}; put a text that begins with * in quotes` : message
}

/** Where an alias stands for something that it is itself part of: a value without an end. */
function findLoop(document: Document.Parsed): [number, number] | undefined {
  let found: [number, number] | undefined
  visit(document, {
    Alias(_, alias, path) {
      const target = alias.resolve(document)
      if (target === undefined || !path.includes(target)) return undefined
      found = alias.range ? [alias.range[0], alias.range[1]] : [0, 0]
      return visit.BREAK
    },
  })
  return found
}

/** A copy in which every plain scalar is the text that it is written as, so that 007 or 1.10 lose no digit. */
function asWritten(document: Document.Parsed): Document.Parsed {
  const copy = document.clone() as Document.Parsed
  visit(copy, {
    Scalar(_, scalar) {
      if (typeof scalar.value !== 'string' && scalar.value !== null) scalar.value = scalar.source
    },
  })
  return copy
}

function rangeOf(document: Document.Parsed, path: PropertyKey[], key?: PropertyKey): [number, number] | undefined {
  let node: unknown = document.contents
  let found = isNode(node) ? node.range : undefined
  const steps = key === undefined ? path : [...path, key]
  for (const [index, step] of steps.entries()) {
    if (isAlias(node)) node = node.resolve(document)
    let next: unknown
    if (isMap(node)) {
      const pair = node.items.find((entry) => isScalar(entry.key) && (entry.key.source ?? entry.key.value) === step)
      const whole = key !== undefined && index === steps.length - 1
      next = whole || !isNode(pair?.value) ? pair?.key : pair.value
    } else if (isSeq(node)) {
      next = node.items[Number(step)]
    }
    if (!isNode(next)) break
    node = next
    found = next.range ?? found
  }
  return found ? [found[0], found[1]] : undefined
}

/** What goes over several lines is named by its first character: its end helps no one to find it. */
function toPlace(lines: LineCounter, [from, to]: [number, number]): Point | Position {
  const [start, end] = [from, to].map((offset) => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }) as [Point, Point]
  return start.line === end.line ? { start, end } : start
}
