#!/usr/bin/env node
// What binding an archive costs beside reading its digests: who and what is named, topics, stories, dates; all entries;
// the data that a site offers.
//   npm run bench:bind [-- PUBLICATION]    CPU seconds by number of issues, and the most memory that was held
// Each number of issues is a process of its own, of digests of about 19 KB, a week apart. Memory is what the system gave
// the process, in MB.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import '../setup/node-version.mjs'

const sizes = [125, 250, 500, 1000]
const bytesOfDigest = 19_000
const firstDay = Date.UTC(2001, 0, 5)

const [name = 'rct', count] = process.argv.slice(2)
if (count === undefined) {
  const { setUp } = await import('../setup/setup.mjs')
  await setUp()
  const { publicationNames } = await import('./archive.mjs')
  if (!publicationNames.some((publication) => publication === name)) {
    console.error(`no publication is called ${name} (there are: ${publicationNames.join(', ')})`)
    process.exit(2)
  }
  const here = fileURLToPath(import.meta.url)
  console.log(`digests like ${name}, CPU seconds (Node ${process.versions.node})\n`)
  const titles = ['issues', 'items', 'reading', 'naming', 'binding', 'data', 'these ÷ reading', 'memory']
  console.log(titles.map((title) => title.padStart(16)).join(''))
  for (const size of sizes) process.stdout.write(execFileSync(process.execPath, [here, name, `${size}`]))
} else {
  const { bindArchive } = await import('../../lib/archive/bind.js')
  const { readArchive } = await import('../../lib/parser/parse.js')
  const { emptyPublication } = await import('../../lib/publication/publication.js')
  const { emptyLock } = await import('../../lib/site/addresses/lock.js')
  const { settleAddresses } = await import('../../lib/site/addresses/settle.js')
  const { settleIssues } = await import('../../lib/site/addresses/settle-issues.js')
  const { archiveFiles, dataFiles } = await import('../../lib/site/data/files.js')
  const { archiveLike } = await import('./archive.mjs')
  const { cpuSeconds } = await import('./clock.mjs')
  const { secondsByStage } = await import('./stages.mjs')
  const { weeklyDay } = await import('./weeks.mjs')

  const publication = emptyPublication('')
  const like = /** @type {import('./archive.mjs').PublicationName} */ (name)
  const inputs = archiveLike(like, { digests: Number(count), size: bytesOfDigest }).map(({ bytes }, week) => ({
    file: `${weeklyDay(firstDay, week)}.txt`,
    bytes,
  }))
  // What share of reading naming is, a part of the archive tells.
  const stages = secondsByStage(inputs.slice(0, 100), publication)
  const naming = stages.enrich / Object.values(stages).reduce((sum, seconds) => sum + seconds)
  /** @type {ReturnType<typeof readArchive>} */
  let readings = []
  const all = cpuSeconds(() => {
    readings = readArchive(inputs, publication)
  })
  const lock = emptyLock()
  const issues = settleIssues(readings, lock)
  /** @type {ReturnType<typeof bindArchive> | undefined} */
  let archive
  const binding = cpuSeconds(() => {
    archive = bindArchive(issues.readings, inputs, publication)
  })
  if (!archive) throw new Error('nothing was bound')
  const { addresses } = settleAddresses(archive, issues, lock)
  const bound = archive
  const data = cpuSeconds(() => {
    for (const _ of archiveFiles(bound, addresses));
    for (const _ of dataFiles(bound, addresses));
  })
  const items = archive.issues.reduce((sum, { digest }) => sum + digest.items.length, 0)
  const reading = all * (1 - naming)
  const cells = [
    count,
    items,
    reading.toFixed(1),
    (all * naming).toFixed(1),
    binding.toFixed(1),
    data.toFixed(1),
    ((all * naming + binding + data) / reading).toFixed(2),
    (process.resourceUsage().maxRSS / 1024).toFixed(0),
  ]
  console.log(cells.map((cell) => `${cell}`.padStart(16)).join(''))
}
