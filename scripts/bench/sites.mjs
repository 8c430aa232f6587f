#!/usr/bin/env node
// What building a site costs, from nothing and after one change, by the size of the archive; and what Hugo takes for the
// same pages of the same digests in the same run, where it is installed.
//   npm run bench [-- ISSUES…] [--runs N] [--only lean|default] [--like PUBLICATION] [--no-hugo] [--write]
// By default 100, 1000 and 5000 issues of 40 items (17 KB), five runs each. Each build is a process of its own; the median
// of the runs counts. The first build, from nothing, is made once. --write puts what was measured into docs/.
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import '../setup/node-version.mjs'
import { setUp } from '../setup/setup.mjs'

await setUp()
const { writeArchive, outputNames } = await import('./archive-folder.mjs')
const { build, errands } = await import('./errands.mjs')
const { hugoVersion, measureHugo } = await import('./hugo.mjs')
const { costOf, extentOf } = await import('./measured.mjs')
const { reportOf, summarise } = await import('./report.mjs')
const { compareTexts } = await import('./same-text.mjs')
const { writeReport } = await import('./write-report.mjs')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    like: { type: 'string', default: 'news' },
    'no-hugo': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const runs = Number(values.runs)
const sizes = positionals.length > 0 ? positionals.map(Number) : [100, 1000, 5000]
const outputs = outputNames.filter((name) => values.only === undefined || values.only === name)
if (!(runs > 0) || !sizes.every((size) => size > 2) || outputs.length === 0) {
  console.error('Expected numbers of issues from 3, --runs from 1, and --only lean or default')
  process.exit(2)
}
const hugo = values['no-hugo'] ? undefined : hugoVersion()
if (hugo === undefined && !values['no-hugo']) console.error('Hugo is not installed: it is left out')

/** @type {import('./report.mjs').Measured[]} */
const measured = []
const place = mkdtempSync(join(tmpdir(), 'newsbinder-bench-'))
try {
  for (const count of sizes) measured.push(await measure(count))
} finally {
  rmSync(place, { recursive: true })
}
const report = reportOf(measured, [
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}${hugo === undefined ? '' : `, Hugo ${hugo}`};`,
  `the median of ${runs} run${runs === 1 ? '' : 's'}, from nothing once. Each build is a process of its own.`,
])
console.log(`\n${report}`)
if (values.write) writeReport(report, measured)

/**
 * @param {number} count
 * @returns {Promise<import('./report.mjs').Measured>}
 */
async function measure(count) {
  /** @type {import('./report.mjs').Measured} */
  const result = { count, received: 0, sites: new Map() }
  for (const name of outputs) {
    const archive = await writeArchive(join(place, 'digests'), { count, outputs: name, like: values.like })
    result.received = archive.bytes
    result.reading ??= await readAlone(archive)
    const out = join(place, 'site')
    const cache = join(place, 'cache')
    /** @type {Map<string, import('./measured.mjs').Cost[]>} */
    const costs = new Map(errands.map((errand) => [errand.name, []]))
    for (let round = 1; round <= runs; round++) {
      for (const errand of errands.filter(({ once }) => round === 1 || !once)) {
        errand.prepare({ archive, out, cache, round })
        const cost = await build({ archive, out, cache, round })
        costs.get(errand.name)?.push(cost)
        console.error(
          `${count} issues, ${name}, ${errand.name}: ${cost.seconds.toFixed(2)} s, ${cost.memory?.toFixed(0)} MB`,
        )
      }
    }
    result.sites.set(name, { costs: summarise(costs), extent: extentOf(out) })
    if (name === 'lean' && hugo !== undefined) {
      const folder = join(place, 'hugo')
      const { costs, public: made } = await measureHugo({ archive, site: out, folder, runs })
      const pages = compareTexts(out, made)
      console.error(`${count} issues, Hugo: ${pages} of its pages say what ours say`)
      result.sites.set('Hugo', { costs, extent: extentOf(made) })
      rmSync(folder, { recursive: true })
    }
    for (const gone of [out, cache]) rmSync(gone, { recursive: true, force: true })
  }
  return result
}

/** @param {import('./archive-folder.mjs').ArchiveFolder} archive */
async function readAlone({ folder, bytes }) {
  const script = fileURLToPath(new URL('reading-alone.mjs', import.meta.url))
  const { said } = await costOf(process.execPath, [script, folder])
  const { seconds, cpu } = JSON.parse(said)
  return { seconds, perSecond: bytes / 1e6 / cpu }
}
