import type { Outputs } from '../publication/publication.js'
import { formatOf } from '../site/view/format.js'
import type { Extent, Fill } from './fit.js'
import type { Limits } from './hosts.js'

/** What commands say is in English. */
const { number } = formatOf('en')

/** "84.6 MB"; "25 MiB" where a host counts so. */
export function sayBytes(bytes: number): string {
  const [unit, name] = bytes % (1024 * 1024) === 0 && bytes > 0 ? [1024 * 1024, 'MiB'] : [1e6, 'MB']
  if (unit === 1e6 && bytes >= 1e9) return `${shortest(bytes / 1e9)} GB`
  return `${shortest(bytes / unit)} ${name}`
}

const shortest = (value: number): string => String(Math.ceil(value * 10) / 10)

/** "2,882 files, 84.6 MB, the largest archive.csv with 6 MB" */
export function sayExtent({ files, bytes, largest }: Extent): string {
  return `${number(files)} files, ${sayBytes(bytes)}, the largest ${largest.file} with ${sayBytes(largest.bytes)}`
}

/** How near a limit is: "14 % of the 20,000 files that Cloudflare Pages takes" */
export function sayFill({ host, limit, most, share }: Fill): string {
  return `${Math.ceil(share * 100)} % of the ${amounts[limit](most)} that ${host.name} takes`
}

const amounts: Record<keyof Limits, (most: number) => string> = {
  files: (most) => `${number(most)} files`,
  bytes: (most) => sayBytes(most),
  fileBytes: (most) => `${sayBytes(most)} for one file`,
  folderFiles: (most) => `${number(most)} files in one folder`,
}

/** What of a site does not fit, and what to do: for a limit that is more than full. */
export function sayMisfit({ host, limit, most }: Fill, extent: Extent, outputs: Outputs): string {
  switch (limit) {
    case 'files':
      return `${number(extent.files)} files, and ${host.name} takes ${number(most)}; ${withLess(outputs, perIssue, host.id)}`
    case 'bytes':
      return `${sayBytes(extent.bytes)}, and ${host.name} takes ${sayBytes(most)}; ${withLess(outputs, heavy, host.id)}`
    case 'fileBytes': {
      const { file, bytes } = extent.largest
      return `${file} has ${sayBytes(bytes)}, and ${host.name} takes ${sayBytes(most)} for one file; split what it was made of, or choose another host`
    }
    case 'folderFiles': {
      const { folder, files } = extent.fullest
      return `${folder} has ${number(files)} files, and ${host.name} takes ${number(most)} in one folder; choose another host`
    }
  }
}

/** What costs a file an issue, or a name or a story; what few readers miss first. */
const perIssue: (keyof Outputs)[] = ['issueJson', 'email', 'text', 'pictures', 'asSent', 'names', 'stories']
/** What costs the most bytes, the most first of what few readers miss. */
const heavy: (keyof Outputs)[] = [
  'issueJson',
  'ndjson',
  'json',
  'references',
  'csv',
  'pictures',
  'email',
  'text',
  'names',
  'asSent',
  'jsonLd',
]

/** What to leave out, of what there is. */
function withLess(outputs: Outputs, costly: (keyof Outputs)[], host: string): string {
  const there = costly.filter((output) => outputs[output])
  const paid = host === 'cloudflare-pages' ? 'take a plan of theirs that is paid, or choose' : 'choose'
  if (there.length === 0) return `${paid} a host without that limit (docs/hosting.md)`
  const lines = there.map((output) => `${output}: false`).join(', ')
  return `say in publication.yml outputs: { ${lines} }, as far as it takes, or ${paid} another host (docs/hosting.md)`
}
