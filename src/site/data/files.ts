import { z } from 'zod'
import type { Archive, Issue } from '../../archive/archive.js'
import { digestSchema } from '../../digest/schema.js'
import type { Outputs } from '../../publication/publication.js'
import type { Addresses } from '../addresses.js'
import { downloadName, jsonAddress } from '../files.js'
import type { SiteFile } from '../site-file.js'
import { places } from '../view/context.js'
import { csv } from './csv.js'
import type { ArchiveFormat } from './format.js'
import { archiveSchema, json } from './json.js'
import { ndjson } from './ndjson.js'
import { type RecordContext, recordSchema } from './record.js'

/** Each digest as received, and as JSON, where they are asked for; and the schemas of what is published as JSON. */
export function* dataFiles(archive: Archive, addresses: Addresses): Generator<SiteFile> {
  const { outputs } = archive.publication
  yield* schemaFiles(outputs)
  for (const issue of archive.issues) yield* issueFiles(issue, addresses, outputs)
}

/** The schemas of what a site publishes as JSON. */
export function* schemaFiles(outputs: Outputs): Generator<SiteFile> {
  yield { name: places.schema, content: schemaFile(digestSchema) }
  if (outputs.ndjson) yield { name: places.itemSchema, content: schemaFile(recordSchema) }
  if (outputs.json) yield { name: places.archiveSchema, content: schemaFile(archiveSchema) }
}

/** One digest as received, and as JSON, where they are asked for. */
export function* issueFiles(issue: Issue, addresses: Addresses, outputs: Outputs): Generator<SiteFile> {
  if (outputs.issueJson) yield { name: jsonAddress(issue, addresses), content: `${JSON.stringify(issue.digest)}\n` }
  if (outputs.asSent) yield { name: addresses.issue(issue) + downloadName(issue.digest.file), content: issue.bytes }
}

function schemaFile(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }), null, 2)}\n`
}

/** The ways in which the whole archive is written, the most asked for first. */
const formats: ArchiveFormat[] = [csv, ndjson, json]

/** In bytes. Some hosts take no file above 25 MiB. */
const largestPart = 20 * 1024 * 1024

/** Where the text of an issue lies in a file of the whole archive, in bytes; the key names all that it hangs on. */
type Place = [key: string, file: string, start: number, length: number]

/** Where all issues lie, by the ending of a format. */
export type ArchivePlaces = Record<string, Place[]>

/** Texts of issues as they stand in files of an earlier build. */
export interface StandingTexts {
  places: ArchivePlaces
  read(file: string): Uint8Array
}

/**
 * The whole archive in each format that is asked for, in pieces: one of a name that was there goes behind it. Where a
 * file would become too large for hosts, the issues that follow are in a second one; a file that is full stays as it is
 * when issues come. `keyOf` names all that the text of an issue hangs on: one that stands already is copied.
 */
export function* archiveFiles(
  archive: Archive,
  addresses: Addresses,
  { most = largestPart, keyOf, standing }: ArchiveOptions = {},
): Generator<SiteFile, ArchivePlaces> {
  const context: RecordContext = {
    addresses,
    stories: archive.stories,
    baseUrl: archive.publication.baseUrl,
    topics: new Map(archive.publication.topics.map(({ id, title }) => [id, title])),
  }
  const places: ArchivePlaces = {}
  for (const format of formats.filter(({ ending }) => archive.publication.outputs[ending])) {
    const known = standing && knownTexts(standing, format.ending)
    const texts = archive.issues.map((issue) => {
      const key = keyOf?.(issue) ?? ''
      return { key, text: () => known?.(key) ?? Buffer.from(format.issue(issue, context)) }
    })
    places[format.ending] = yield* partsOf(format, texts, context, most)
  }
  return places
}

/** How the files of the whole archive are written. */
export interface ArchiveOptions {
  /** In bytes. */
  most?: number
  keyOf?: (issue: Issue) => string
  standing?: StandingTexts
}

function knownTexts({ places, read }: StandingTexts, ending: string): (key: string) => Uint8Array | undefined {
  const known = new Map(places[ending]?.map((place) => [place[0], place]))
  const files = new Map<string, Uint8Array>()
  return (key) => {
    const place = known.get(key)
    if (place === undefined) return undefined
    const [, file, start, length] = place
    const content = files.get(file) ?? read(file)
    files.set(file, content)
    return content.subarray(start, start + length)
  }
}

function* partsOf(
  format: ArchiveFormat,
  texts: { key: string; text: () => Uint8Array }[],
  context: RecordContext,
  most: number,
): Generator<SiteFile, Place[]> {
  const places: Place[] = []
  const [between, end] = [Buffer.from(format.between), Buffer.from(format.end)]
  let part = 1
  let bytes = 0
  let waiting: Uint8Array[] = []
  let size = 0
  const name = () => `archive${part === 1 ? '' : `-${part}`}.${format.ending}`
  const add = (content: Uint8Array) => {
    waiting.push(content)
    size += content.length
  }
  const takeWaiting = (): SiteFile[] => {
    const content = Buffer.concat(waiting)
    waiting = []
    return content.length === 0 ? [] : [{ name: name(), content }]
  }
  for (const { key, text } of texts) {
    const content = text()
    if (content.length === 0) continue
    if (bytes > 0 && bytes + content.length > most) {
      add(end)
      yield* takeWaiting()
      part += 1
      bytes = 0
      size = 0
    }
    add(bytes === 0 ? Buffer.from(format.start(context)) : between)
    places.push([key, name(), size, content.length])
    add(content)
    bytes += content.length
    if (waiting.length >= atOnce) yield* takeWaiting()
  }
  if (bytes > 0) add(end)
  yield* takeWaiting()
  return places
}

/** So many pieces are written at once. */
const atOnce = 200
