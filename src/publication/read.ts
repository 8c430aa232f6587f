import { closestMatch } from 'leven'
import type { VFileMessage } from 'vfile-message'
import type { z } from 'zod'
import { findDuplicates, isMap } from './duplicates.js'
import { publicationFile } from './list.js'
import { type Complaint, fileMessage } from './message.js'
import type { Publication } from './publication.js'
import { knownKeys, publicationSchema } from './schema.js'
import { type FolderFacts, findUnheard } from './unheard.js'
import { readYaml, type YamlText } from './yaml.js'

/** 5,000 digests with everything said about each fit in less, in characters; more is a mistake or an attack. */
const largestSettings = 4 * 1024 * 1024

/** What is known beside the text of a `publication.yml`; settings that do nothing with it get a warning. */
export interface PublicationContext extends FolderFacts {
  /** Stands where the text gives no title. */
  fallbackTitle: string
}

/** Settings, unless something is wrong: half of an editor's settings is not what the editor meant. */
export interface ReadPublication {
  publication?: Publication
  messages: VFileMessage[]
}

/** Reads the text of a `publication.yml` and says everything that is wrong with it at once, each at its line. */
export function readPublication(text: string, context: PublicationContext): ReadPublication {
  if (text.length > largestSettings) {
    return { messages: [complain({ text: 'Expected at most 4 MiB of settings', code: 'settings-size' })] }
  }
  const yaml = readYaml(text)
  if ('faults' in yaml) return { messages: yaml.faults.map((fault) => complain({ ...fault, code: 'yaml' })) }

  const settings = withoutEmpty(yaml.value ?? {}, [])
  const parsed = publicationSchema.safeParse(settings)
  const messages = [
    ...(parsed.error?.issues ?? []).flatMap((issue) => sayIssue(issue, settings, yaml)),
    ...[...findDuplicates(settings)].map(({ path, expected }) => misplaced(expected, path, 'setting-twice', yaml)),
  ].sort((one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0))
  if (!parsed.success || messages.length > 0) return { messages }

  const publication = fill(parsed.data, context.fallbackTitle)
  const unheard = [...findUnheard(publication, context)].map(({ path, key, ...said }) =>
    complain({ ...said, severity: 'warning', place: yaml.place(path, key) }),
  )
  return { publication, messages: unheard }
}

/** File names are compared composed: a disk may keep "é" as two characters where the editor's keyboard writes one. */
function fill(settings: z.output<typeof publicationSchema>, fallbackTitle: string): Publication {
  const { title = fallbackTitle, description, language, contact, baseUrl, digests, ...lists } = settings
  return {
    title,
    ...(description !== undefined && { description }),
    ...(language !== undefined && { language }),
    ...(contact !== undefined && { contact }),
    ...(baseUrl !== undefined && { baseUrl }),
    ...lists,
    digests: Object.fromEntries(Object.entries(digests).map(([name, digest]) => [name.normalize('NFC'), digest])),
  }
}

/** A known key without a value is as good as none; any other empty value is most often a slip, and said to be one. */
function withoutEmpty(value: unknown, path: PropertyKey[]): unknown {
  if (Array.isArray(value)) return value.map((entry, index) => withoutEmpty(entry, [...path, index]))
  if (!isMap(value)) return value
  const known = knownKeys(path)
  const entries = Object.entries(value)
    .filter(([key, entry]) => entry !== null || !known.includes(key))
    .map(([key, entry]) => [key, withoutEmpty(entry ?? (path[0] === 'digests' ? {} : null), [...path, key])])
  return Object.fromEntries(entries)
}

function sayIssue(issue: z.core.$ZodIssue, settings: unknown, yaml: YamlText): VFileMessage[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue.path, yaml))
  if (issue.code === 'invalid_key') {
    const expected = issue.issues[0]?.message ?? issue.message
    const place = yaml.place(issue.path.slice(0, -1), issue.path.at(-1))
    return [complain({ text: `Expected ${expected}, not \`${String(issue.path.at(-1))}\``, code: 'setting', place })]
  }
  if (issue.code === 'invalid_type' && valueAt(settings, issue.path) === undefined) {
    const where = issue.path.length > 1 ? ` in \`${spell(issue.path.slice(0, -1))}\`` : ''
    const text = `Missing \`${String(issue.path.at(-1))}\`${where}; expected ${issue.message}`
    return [complain({ text, code: 'setting', place: yaml.place(issue.path) })]
  }
  return [misplaced(issue.message, issue.path, 'setting', yaml)]
}

function unknownKey(key: string, path: PropertyKey[], yaml: YamlText): VFileMessage {
  const known = knownKeys(path)
  const near = closestMatch(key.toLowerCase(), known, { maxDistance: 3 })
  const hint = near === undefined ? `known here: ${known.join(', ')}` : `did you mean \`${near}\`?`
  const where = path.length === 0 ? '' : ` in \`${spell(path)}\``
  return complain({
    text: `Unknown key \`${key}\`${where}; ${hint}`,
    code: 'setting-unknown',
    place: yaml.place(path, key),
  })
}

function misplaced(expected: string, path: PropertyKey[], code: string, yaml: YamlText): VFileMessage {
  const where = path.length === 0 ? '' : ` in \`${spell(path)}\``
  return complain({ text: `Expected ${expected}${where}`, code, place: yaml.place(path) })
}

function valueAt(settings: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => {
    return Array.isArray(value) ? value[Number(step)] : isMap(value) ? value[String(step)] : undefined
  }, settings)
}

/** "topics[2].phrases" */
function spell(path: PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step + 1}]`
    const key = String(step)
    return /^[\w-]+$/.test(key) ? `${text}${text && '.'}${key}` : `${text}["${key}"]`
  }, '')
}

function complain({
  place,
  severity = 'error',
  ...rest
}: Partial<Complaint> & { text: string; code: string }): VFileMessage {
  return fileMessage(publicationFile, { severity, ...rest, place })
}
