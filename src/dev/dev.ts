import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BuildResult, build, type Effects } from '../build/build.js'
import { fileMessage } from '../publication/message.js'
import { serveSite } from './server.js'
import { watchFolder } from './watch.js'

/** What a preview needs besides its digests. */
export interface DevOptions {
  effects: Effects
  /** 0 is any port that is free. */
  port: number
  /** Where what builds work out is kept; without it each is made from nothing. */
  cache?: string
  /** Templates outside the folder that are watched too. */
  templates?: string[]
  onProgress?: (text: string) => void
  /** Called after each build, also one that came to nothing. */
  onBuilt: (result: BuildResult) => void
  /** The messages of a build that came to nothing, as they are shown in the page. */
  sayFailed: (result: BuildResult) => string
}

/** A site that follows its digests. */
export interface Preview {
  address: string
  /** Stops everything and deletes the site; synchronous, so that a signal's handler can call it. */
  close(): void
}

/**
 * Serves the site of a folder of digests on this machine, built anew whenever a digest, its corrections, the settings or
 * a template changes. A build that comes to nothing leaves the site before it. Addresses are not kept: nothing is
 * published.
 */
export async function preview(folder: string, options: DevOptions): Promise<Preview> {
  const server = await serveSite(options.port)
  const sites = realpathSync(mkdtempSync(join(tmpdir(), 'newsbinder-dev-')))
  const out = join(sites, 'site')
  let closed = false

  async function rebuild(): Promise<void> {
    const { effects, cache, onProgress } = options
    const result = await build(folder, out, effects, {
      preview: true,
      ...(cache !== undefined && { cache }),
      ...(onProgress && { onProgress }),
    }).catch(sayThrown)
    if (closed) return
    options.onBuilt(result)
    if (!result.site) {
      server.fail(options.sayFailed(result))
      return
    }
    server.show(out)
  }

  const rebuildInTurn = inTurn(rebuild)
  const watcher = await watchFolder(realpathSync(folder), options.templates ?? [], rebuildInTurn)
  await rebuildInTurn()
  return {
    address: server.address,
    close() {
      closed = true
      void watcher.close()
      server.close()
      rmSync(sites, { recursive: true, force: true })
    },
  }
}

/** Does work one at a time; what is asked for meanwhile is done once, afterwards. */
function inTurn(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let again = false
  const run = async () => {
    do {
      again = false
      await work()
    } while (again)
    running = undefined
  }
  return () => {
    again = true
    running ??= run()
    return running
  }
}

/** A mistake of ours stops a build and not the preview: the next change may well go around it. */
function sayThrown(error: unknown): BuildResult {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const text = `A mistake of newsbinder, please report it: ${stack}`
  return { status: 2, newAddresses: false, messages: [fileMessage('', { text, code: 'mistake', severity: 'error' })] }
}
