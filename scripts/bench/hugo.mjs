import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median } from './clock.mjs'
import { costOf } from './measured.mjs'

/** The version of Hugo that is installed; undefined where none is. */
export function hugoVersion() {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' })
  return status === 0 ? (/v(\d+(?:\.\d+)+)/.exec(stdout)?.[1] ?? stdout.trim()) : undefined
}

/**
 * Lets Hugo build the same pages as a site of ours: from the same digests, by templates that set the same words in the same
 * elements. It has no build of what has changed alone: after a change it builds all.
 * @param {{ archive: import('./archive-folder.mjs').ArchiveFolder, site: string, folder: string, runs: number }} given
 *   `site` is ours, built of the same archive; `folder` is where Hugo works
 * @returns {Promise<{ costs: import('./report.mjs').Costs, public: string }>}
 */
export async function measureHugo({ archive, site, folder, runs }) {
  rmSync(folder, { recursive: true, force: true })
  cpSync(fileURLToPath(new URL('hugo/', import.meta.url)), folder, { recursive: true })
  const content = fileURLToPath(new URL('hugo-content.mjs', import.meta.url))
  await costOf(process.execPath, ['--max-old-space-size=16000', content, archive.folder, folder])
  cpSync(join(site, 'assets'), join(folder, 'static', 'assets'), { recursive: true })

  const made = join(folder, 'public')
  const issues = join(folder, 'content', 'issues')
  const newest = join(issues, readdirSync(issues).sort().at(-1) ?? '')
  const hugo = () => costOf('hugo', ['--source', folder, '--destination', made, '--quiet'])
  /** @type {import('./measured.mjs').Cost[][]} */
  const rounds = []
  for (let round = 1; round <= runs; round++) {
    rmSync(made, { recursive: true, force: true })
    const cold = await hugo()
    const unchanged = await hugo()
    const text = readFileSync(newest, 'utf8')
    const place = text.indexOf(' the ', text.length >> 1)
    writeFileSync(newest, `${text.slice(0, place)} the ${'new'.repeat(round)}${text.slice(place + 4)}`)
    const changed = await hugo()
    writeFileSync(newest, text)
    rounds.push([cold, unchanged, changed])
  }
  await hugo()
  /** @type {import('./report.mjs').Costs} */
  const costs = new Map()
  for (const [at, name] of ['cold', 'nothing changed', 'newest changed'].entries()) {
    const all = rounds.flatMap((round) => round[at] ?? [])
    costs.set(name, {
      seconds: median(all.map(({ seconds }) => seconds)),
      memory: Math.max(...all.map(({ memory = 0 }) => memory)) || undefined,
    })
  }
  return { costs, public: made }
}
