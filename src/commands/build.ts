import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildResult, Effects } from '../build/build.js'
import type { GivenBuild } from '../build/last-build.js'
import type { Command, Terminal } from './command.js'

/** `newsbinder build`: the site that is published. */
export const buildCommand: Command = {
  name: 'build',
  arguments: ['DIR'],
  summary: 'builds the site of the digests in DIR',
  flags: {
    out: { type: 'string', value: 'OUT', needed: true, help: 'the folder of the site, which is replaced as a whole' },
    kept: {
      type: 'string',
      value: 'DIR',
      help: "where what builds work out is kept, in place of the user's cache folder",
    },
    verify: { type: 'boolean', help: 'takes nothing for unchanged because of its size and time' },
    base: { type: 'string', value: 'URL', help: 'where the site will stand, in place of baseUrl in publication.yml' },
  },
  async run({ arguments: [folder = ''], flags }, terminal) {
    const started = performance.now()
    const out = String(flags.out)
    const base = typeof flags.base === 'string' ? flags.base : undefined
    const cache = typeof flags.kept === 'string' ? flags.kept : undefined
    const verify = flags.verify === true
    const { recallBuild } = await import('../build/last-build.js')
    const given = { folder, out, base, cache, verify }
    const same = verify ? undefined : recallBuild(given)
    const result = same ?? (await buildAnew(given, terminal))
    terminal.progress('')
    const seconds = (performance.now() - started) / 1000
    await report(result, { folder, out, seconds, isSame: same !== undefined }, terminal)
    return result.status
  },
}

/** The parser itself is loaded only where something has to be read. */
const readArchive: Effects['readArchive'] = async (inputs, publication) => {
  const parser = await import('../parser/parse.js')
  return parser.readArchive(inputs, publication)
}

async function buildAnew(
  { folder, out, base, cache, verify = false }: GivenBuild,
  { progress, signal }: Terminal,
): Promise<BuildResult> {
  const [{ build }, { keepReadings }, { writeSite }, { cacheFolder }] = await Promise.all([
    import('../build/build.js'),
    import('../parser/kept/keep-readings.js'),
    import('../site/site.js'),
    import('../cache/folder.js'),
  ])
  const root = await realpath(folder).catch(() => folder)
  return build(
    folder,
    out,
    { readArchive, keepReadings, writeSite },
    { ...(base !== undefined && { base }), cache: cache ?? cacheFolder(root), verify, onProgress: progress, signal },
  )
}

async function report(
  result: BuildResult,
  { folder, out, seconds, isSame }: { folder: string; out: string; seconds: number; isSame: boolean },
  terminal: Terminal,
): Promise<void> {
  const [report, { siteMarker }, { fills }, { sayExtent, sayFill }] = await Promise.all([
    import('./report.js'),
    import('../publication/site-marker.js'),
    import('../hosts/fit.js'),
    import('../hosts/say.js'),
  ])
  const { countCodes, firstMessages, pathFromHere, printable, reportMessages } = report
  const { site, messages, newAddresses, unsaid = [] } = result
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
  terminal.print(
    `${count(pages, 'page')}${isSame ? ', nothing has changed,' : ''} in ${seconds.toFixed(1)} s: ${pathFromHere(join(site.out, 'index.html'))}`,
  )
  const [nearest] = fills(extent)
  terminal.print(`${sayExtent(extent)}${nearest === undefined ? '' : `: ${sayFill(nearest)}`}`)
  if (others.length > 0) {
    terminal.print(`To look at: ${countCodes(others, unsaid)}`)
    for (const line of firstMessages(others, folder, unsaid.length)) terminal.print(`  ${line}`)
  }
  if (newAddresses) terminal.print('newsbinder.lock has changed: keep it with the digests, under version control')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
