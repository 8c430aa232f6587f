import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildResult } from '../build/build.js'
import type { Command, Terminal } from './command.js'

/** `newsbinder build`: the site that is published. */
export const buildCommand: Command = {
  name: 'build',
  arguments: ['DIR'],
  summary: 'builds the site of the digests in DIR',
  flags: {
    out: { type: 'string', value: 'OUT', needed: true, help: 'the folder of the site, which is replaced as a whole' },
    base: { type: 'string', value: 'URL', help: 'where the site will stand, in place of baseUrl in publication.yml' },
  },
  async run({ arguments: [folder = ''], flags: { out, base } }, terminal) {
    const started = performance.now()
    const [{ build }, { readArchive }, { writeSite }] = await Promise.all([
      import('../build/build.js'),
      import('../parser/parse.js'),
      import('../site/site.js'),
    ])
    const result = await build(
      folder,
      String(out),
      { readArchive, writeSite },
      {
        ...(typeof base === 'string' && { base }),
        onProgress: terminal.progress,
        signal: terminal.signal,
      },
    )
    terminal.progress('')
    const seconds = (performance.now() - started) / 1000
    await report(result, { folder, out: String(out), seconds }, terminal)
    return result.status
  },
}

async function report(
  result: BuildResult,
  { folder, out, seconds }: { folder: string; out: string; seconds: number },
  terminal: Terminal,
): Promise<void> {
  const [report, { siteMarker }, { fills }, { sayExtent, sayFill }] = await Promise.all([
    import('./report.js'),
    import('../publication/list.js'),
    import('../hosts/fit.js'),
    import('../hosts/say.js'),
  ])
  const { countCodes, firstMessages, pathFromHere, printable, reportMessages } = report
  const { site, messages, newAddresses } = result
  const errors = messages.filter(({ fatal }) => fatal === true)
  const others = messages.filter(({ fatal }) => fatal !== true)
  for (const line of reportMessages(errors, folder)) terminal.say(line)
  // One stack is enough to find a mistake of ours by; a digest in which it shows is named above.
  const mistake = errors.find(({ cause }) => cause instanceof Error)?.cause
  if (mistake instanceof Error) for (const line of (mistake.stack ?? '').split('\n')) terminal.say(printable(line))
  if (!site) {
    terminal.say(existsSync(join(out, siteMarker)) ? 'Not built; the site that stood there still does.' : 'Not built.')
    return
  }
  const { issues, items, topics, pages, extent } = site
  terminal.print(`${count(issues, 'issue')}, ${count(items, 'item')}, ${count(topics, 'topic')}`)
  terminal.print(`${count(pages, 'page')} in ${seconds.toFixed(1)} s: ${pathFromHere(join(site.out, 'index.html'))}`)
  const [nearest] = fills(extent)
  terminal.print(`${sayExtent(extent)}${nearest === undefined ? '' : `: ${sayFill(nearest)}`}`)
  if (others.length > 0) {
    terminal.print(`To look at: ${countCodes(others)}`)
    for (const line of firstMessages(others, folder)) terminal.print(`  ${line}`)
  }
  if (newAddresses) terminal.print('newsbinder.lock has changed: keep it with the digests, under version control')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
