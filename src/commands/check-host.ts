import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../build/build.js'
import { fills } from '../hosts/fit.js'
import { type Host, hosts } from '../hosts/hosts.js'
import { sayExtent, sayFill, sayMisfit } from '../hosts/say.js'
import { readArchive } from '../parser/parse.js'
import { writeSite } from '../site/site.js'
import { suggest } from './arguments.js'
import type { Terminal } from './command.js'
import { reportMessages } from './report.js'

/**
 * `check DIR --host NAME`: whether the site of a folder fits a host. Only a site that was built has a size to go by, so
 * one is built where nobody sees it, and thrown away; addresses stay as they are.
 */
export async function checkHost(
  folder: string,
  { host: name, base }: { host: string; base?: string },
  terminal: Terminal,
): Promise<number> {
  const host = hosts.find(({ id }) => id === name)
  if (host === undefined) {
    const ids = hosts.map(({ id }) => id)
    terminal.say(`There is no host ${name} here${suggest(name, ids) || '.'} Known are ${ids.join(', ')}.`)
    return 2
  }
  const place = mkdtempSync(join(tmpdir(), 'newsbinder-host-'))
  try {
    const result = await build(
      folder,
      join(place, 'site'),
      { readArchive, writeSite },
      {
        preview: true,
        onProgress: terminal.progress,
        signal: terminal.signal,
        ...(base !== undefined && { base }),
      },
    )
    terminal.progress('')
    const errors = result.messages.filter(({ fatal }) => fatal === true)
    for (const line of reportMessages(errors, folder)) terminal.say(line)
    if (!result.site) return 2
    const { extent, outputs, hasAddress } = result.site
    const full = fills(extent, [host])
    const misfits = full.filter(({ share }) => share > 1)
    terminal.print(sayExtent(extent))
    for (const fill of full) terminal.print(`  ${sayFill(fill)}`)
    for (const misfit of misfits) terminal.print(`Does not fit: ${sayMisfit(misfit, extent, outputs)}`)
    terminal.print(sayHeaders(host))
    if (base === undefined && !hasAddress) terminal.print(noAddress)
    if (misfits.length === 0) terminal.say(`The site fits ${host.name}`)
    return misfits.length > 0 ? 1 : result.status
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

const noAddress =
  'No feeds, sitemap and full addresses are counted, which come with baseUrl in publication.yml or --base'

function sayHeaders({ name, headers }: Host): string {
  switch (headers) {
    case 'sent':
      return `${name} sends the headers in _headers: the content policy, and how long files are kept`
    case 'in its settings':
      return `${name} takes headers from its own settings alone; docs/hosting.md has them`
    case 'none':
      return `${name} sends no headers of yours: the content policy is in the pages themselves, but other sites can frame them`
  }
}
