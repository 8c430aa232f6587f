import { realpathSync, statSync } from 'node:fs'
import type { DevOptions, Preview } from '../dev/dev.js'
import type { Command, Terminal } from './command.js'

/** Where a preview is, unless `--port` says so or another program is there. */
const usualPort = 8080

/** `newsbinder dev`: the site on this machine only, while an editor works on the digests. */
export const devCommand: Command = {
  name: 'dev',
  arguments: ['DIR'],
  summary: 'shows the site of DIR on this machine, and again after every change',
  flags: { port: { type: 'string', value: 'PORT', help: `${usualPort}, or the next that is free, unless given` } },
  async run({ arguments: [folder = ''], flags: { port } }, terminal) {
    const wanted = port === undefined ? usualPort : Number(port)
    if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
      terminal.say(`Expected a port from 0 to 65535, not ${port}`)
      return 2
    }
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      terminal.say(`${folder}: Expected a folder of digests`)
      return 2
    }
    const options = await prepare(folder, wanted, terminal)
    const preview = await open(folder, options, port === undefined ? usualPort + 9 : wanted)
    if (preview === undefined) {
      terminal.say(`Port ${wanted} is not free; choose another with --port`)
      return 2
    }
    terminal.print(`${preview.address} (Ctrl-C ends it)`)
    await new Promise<void>((resolve) => {
      terminal.signal.addEventListener('abort', () => {
        preview.close()
        resolve()
      })
    })
    return 0
  },
}

async function prepare(folder: string, port: number, terminal: Terminal): Promise<DevOptions> {
  const [{ readArchive }, { keepReadings }, { cacheFolder }, { writeSite }, { ownTemplates }, report] =
    await Promise.all([
      import('../parser/parse.js'),
      import('../parser/kept/keep-readings.js'),
      import('../cache/folder.js'),
      import('../site/site.js'),
      import('../site/templates.js'),
      import('./report.js'),
    ])
  const { countCodes, firstMessages, reportMessages } = report
  let started = performance.now()
  return {
    effects: { readArchive, keepReadings, writeSite },
    cache: cacheFolder(realpathSync(folder)),
    port,
    templates: [ownTemplates],
    onProgress(text) {
      if (text.startsWith('Reading')) started = performance.now()
      terminal.progress(text)
    },
    sayFailed: ({ messages }) => reportMessages(messages, folder).join('\n'),
    onBuilt({ site, messages }) {
      terminal.progress('')
      const errors = messages.filter(({ fatal }) => fatal === true)
      for (const line of reportMessages(errors, folder)) terminal.say(line)
      if (!site) {
        terminal.say('Not built; waiting for a change.')
        return
      }
      const others = messages.filter(({ fatal }) => fatal !== true)
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      const toLookAt = others.length === 0 ? '' : `; to look at: ${countCodes(others)}`
      terminal.print(`${site.pages} pages in ${seconds} s${toLookAt}`)
      for (const line of firstMessages(others, folder)) terminal.print(`  ${line}`)
    },
  }
}

async function open(folder: string, options: DevOptions, lastPort: number): Promise<Preview | undefined> {
  const { preview } = await import('../dev/dev.js')
  for (let { port } = options; port <= lastPort; port += 1) {
    try {
      return await preview(folder, { ...options, port })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && ['EADDRINUSE', 'EACCES'].includes(String(error.code))))
        throw error
    }
  }
  return undefined
}
