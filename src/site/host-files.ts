import type { SiteFile } from './site-file.js'
import { places } from './view/context.js'

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
