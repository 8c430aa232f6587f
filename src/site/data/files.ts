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

/**
 * The whole archive in each format that is asked for, in pieces: one of a name that was there goes behind it. Where a
 * file would become too large for hosts, the issues that follow are in a second one; a file that is full stays as it is
 * when issues come.
 */
export function* archiveFiles(archive: Archive, addresses: Addresses, most = largestPart): Generator<SiteFile> {
  const context: RecordContext = {
    addresses,
    stories: archive.stories,
    baseUrl: archive.publication.baseUrl,
    topics: new Map(archive.publication.topics.map(({ id, title }) => [id, title])),
  }
  const { outputs } = archive.publication
  for (const format of formats.filter(({ ending }) => outputs[ending])) yield* partsOf(format, archive, context, most)
}

function* partsOf(
  format: ArchiveFormat,
  { issues }: Archive,
  context: RecordContext,
  most: number,
): Generator<SiteFile> {
  let part = 1
  let bytes = 0
  const name = () => `archive${part === 1 ? '' : `-${part}`}.${format.ending}`
  for (const issue of issues) {
    const text = format.issue(issue, context)
    if (text === '') continue
    const size = Buffer.byteLength(text)
    if (bytes > 0 && bytes + size > most) {
      if (format.end !== '') yield { name: name(), content: format.end }
      part += 1
      bytes = 0
    }
    yield { name: name(), content: (bytes === 0 ? format.start(context) : format.between) + text }
    bytes += size
  }
  if (bytes > 0 && format.end !== '') yield { name: name(), content: format.end }
}
