import { nameKey } from '../archive/names.js'

/** Something that stands twice, found beside the schema so that an error elsewhere does not hide it. */
export interface Duplicate {
  path: (string | number)[]
  /** What was expected instead. */
  expected: string
}

/** Topics that share an id or a title, pairs of items of which two things are said, and names that stand for two: which of them wins would hang on the order of the file. */
export function* findDuplicates(settings: unknown): Generator<Duplicate> {
  if (!isMap(settings)) return
  if (Array.isArray(settings.topics)) yield* sameTopics(settings.topics)
  if (isMap(settings.aliases)) yield* sameNames(settings.aliases)
  if (isMap(settings.stories)) yield* samePairs(settings.stories)
}

function* sameTopics(topics: unknown[]): Generator<Duplicate> {
  for (const key of ['id', 'title']) {
    const seen = new Set<string>()
    for (const [index, topic] of topics.entries()) {
      const value = isMap(topic) ? topic[key] : undefined
      if (typeof value !== 'string') continue
      if (seen.has(nameKey(value))) {
        yield {
          path: ['topics', index, key],
          expected: `${key === 'id' ? 'an' : 'a'} ${key} of its own, \`${value}\` is another topic's`,
        }
      }
      seen.add(nameKey(value))
    }
  }
}

function* sameNames(aliases: Record<string, unknown>): Generator<Duplicate> {
  const owners = new Map<string, string>()
  for (const name of Object.keys(aliases)) {
    const owner = owners.get(nameKey(name))
    if (owner !== undefined) yield { path: ['aliases', name], expected: `one entry for \`${owner}\` and \`${name}\`` }
    else owners.set(nameKey(name), name)
  }
  for (const [name, others] of Object.entries(aliases)) {
    if (!Array.isArray(others)) continue
    for (const [index, other] of others.entries()) {
      if (typeof other !== 'string') continue
      const owner = owners.get(nameKey(other))
      if (owner !== undefined && owner !== name) {
        yield {
          path: ['aliases', name, index],
          expected: `a name of its own, \`${other}\` already stands for ${owner}`,
        }
      }
      owners.set(nameKey(other), owner ?? name)
    }
  }
}

function* samePairs(stories: Record<string, unknown>): Generator<Duplicate> {
  const seen = new Set<string>()
  for (const list of ['same', 'apart']) {
    const pairs = stories[list]
    for (const [index, pair] of Array.isArray(pairs) ? pairs.entries() : []) {
      if (!isMap(pair) || typeof pair.item !== 'string' || typeof pair.earlier !== 'string') continue
      const key = [pair.item, pair.earlier].sort().join(' ')
      if (seen.has(key)) yield { path: ['stories', list, index], expected: 'each pair of items once' }
      seen.add(key)
    }
  }
}

/** Whether a value of YAML or JSON is a map. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
