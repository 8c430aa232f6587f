import { z } from 'zod'
import type { Archive } from '../archive/archive.js'
import { digestSchema } from '../digest/schema.js'
import type { Addresses } from './addresses.js'
import { downloadName } from './files.js'
import { places } from './view/context.js'

/** A file of the site that no template makes; its name is from the site's root. */
export interface SiteFile {
  name: string
  content: string | Uint8Array
}

/** Each digest as received and as JSON, and the JSON's schema. */
export function* dataFiles(archive: Archive, addresses: Addresses): Generator<SiteFile> {
  yield { name: places.schema, content: `${JSON.stringify(digestJsonSchema(), null, 2)}\n` }
  for (const issue of archive.issues) {
    const folder = addresses.issue(issue)
    yield { name: `${folder}digest.json`, content: `${JSON.stringify(issue.digest)}\n` }
    yield { name: folder + downloadName(issue.digest.file), content: issue.bytes }
  }
}

/** The JSON Schema of a digest, for tools that read the JSON. */
export function digestJsonSchema(): object {
  return z.toJSONSchema(digestSchema, { unrepresentable: 'any' })
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
]

/** What a page may load: its own site's files and nothing else. For the pages' heads, which cannot forbid frames. */
export const contentPolicy = policy.join('; ')

/** For hosts that take headers from a file. */
export function headersFile(): SiteFile {
  const lines = [
    `Content-Security-Policy: ${policy.join('; ')}; frame-ancestors 'none'`,
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: strict-origin-when-cross-origin',
  ]
  return { name: '_headers', content: `/*\n${lines.map((line) => `  ${line}\n`).join('')}` }
}

/** Everything may be read; where the site has an address, the sitemap is named. */
export function robotsFile(baseUrl: string | undefined): SiteFile {
  const sitemap = baseUrl === undefined ? '' : `\nSitemap: ${baseUrl}${places.sitemap}\n`
  return { name: 'robots.txt', content: `User-agent: *\nAllow: /\n${sitemap}` }
}
