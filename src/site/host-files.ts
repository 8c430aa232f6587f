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

/** The same for hosts that send headers, which can forbid frames. */
export const contentPolicyHeader = `${contentPolicy}; frame-ancestors 'none'`

/** For hosts that take headers from a file. A font that is another one has another name, so browsers may keep it. */
export function headersFile(): SiteFile {
  const everywhere = [
    `Content-Security-Policy: ${contentPolicyHeader}`,
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: strict-origin-when-cross-origin',
  ]
  const fonts = ['Cache-Control: public, max-age=31536000, immutable']
  const rule = (path: string, headers: string[]) => `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`
  return { name: '_headers', content: rule('/*', everywhere) + rule('/assets/fonts/*', fonts) }
}

/** Everything may be read; where the site has an address, the sitemap is named. */
export function robotsFile(baseUrl: string | undefined): SiteFile {
  const sitemap = baseUrl === undefined ? '' : `\nSitemap: ${baseUrl}${places.sitemap}\n`
  return { name: 'robots.txt', content: `User-agent: *\nAllow: /\n${sitemap}` }
}
