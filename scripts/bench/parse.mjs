#!/usr/bin/env node
// How fast digests are read, in MB of plain text per CPU second, all stages together and each by itself.
//   npm run bench:parse [-- PUBLICATION] [--quick]    prints tables by publication, by size, by number of digests
// After a warm-up, and the median of several runs. A run's lines are all different, and nothing is kept of a line once its
// digest is read. Linear reading keeps the ratio to the first row of a table near 1.
import '../setup/node-version.mjs'

const { setUp } = await import('../setup/setup.mjs')
await setUp()
const { readArchive } = await import('../../lib/parser/parse.js')
const { emptyPublication } = await import('../../lib/publication/publication.js')
const { archiveLike, publicationNames } = await import('./archive.mjs')
const { cpuSeconds, median } = await import('./clock.mjs')
const { secondsByStage, stageNames } = await import('./stages.mjs')

const words = process.argv.slice(2)
const isQuick = words.includes('--quick')
const name = words.find((word) => word !== '--quick')
const chosen = publicationNames.filter((publication) => name === undefined || publication === name)
if (chosen.length === 0) {
  console.error(`no publication is called ${name} (there are: ${publicationNames.join(', ')})`)
  process.exit(2)
}
const runs = isQuick ? 3 : 5
const publication = emptyPublication('')

// The runtime compiles what is used most only after it was used often: an archive of a megabyte of each kind is enough.
for (const like of chosen) readArchive(archiveLike(like, { digests: 100, size: 10_000 }), publication)

console.log(`MB per CPU second, median of ${runs} runs (Node ${process.versions.node})\n`)
console.log('40 digests of 10 KB, and the share of each stage')
console.log(row('', ['MB/CPU s', ...stageNames]))
for (const like of chosen) {
  const extent = { digests: 40, size: 10_000 }
  const inputs = archiveLike(like, extent)
  const stages = Array.from({ length: runs }, () => secondsByStage(inputs, publication))
  const shares = stageNames.map((stage) => median(stages.map((seconds) => seconds[stage])))
  const all = shares.reduce((sum, share) => sum + share)
  console.log(
    row(like, [speedOf(like, extent).toFixed(2), ...shares.map((share) => `${((100 * share) / all).toFixed(1)} %`)]),
  )
}

table(
  'One digest, by size',
  [10_000, 30_000, 100_000, 300_000, 1_048_576].map((size) => ({ label: kilobytes(size), digests: 1, size })),
)
table(
  'Digests of 4 KB, by their number',
  [1, 10, 100, 1_000].map((digests) => ({ label: `${digests}`, digests, size: 4_000 })),
)

/**
 * A table with a row an extent and two columns a publication: the speed, and its ratio to that of the first row.
 * @param {string} title
 * @param {{ label: string, digests: number, size: number }[]} extents
 */
function table(title, extents) {
  console.log(`\n${title}`)
  console.log(
    row(
      '',
      chosen.flatMap((like) => [like, 'ratio']),
    ),
  )
  /** @type {number[]} */
  let first = []
  for (const { label, ...extent } of extents) {
    const speeds = chosen.map((like) => speedOf(like, extent))
    if (first.length === 0) first = speeds
    console.log(
      row(
        label,
        speeds.flatMap((speed, at) => [speed.toFixed(2), (speed / (first[at] ?? speed)).toFixed(2)]),
      ),
    )
  }
}

/**
 * MB per CPU second over an archive. Of a small one, several are read in a run, so that the time can be told: each with
 * lines of its own.
 * @param {typeof publicationNames[number]} like
 * @param {{ digests: number, size: number }} extent
 */
function speedOf(like, { digests, size }) {
  const times = Math.max(1, Math.round(200_000 / (digests * size)))
  const inputs = archiveLike(like, { digests: digests * times, size })
  const archives = Array.from({ length: times }, (_, at) => inputs.slice(at * digests, (at + 1) * digests))
  const seconds = Array.from({ length: runs }, () =>
    cpuSeconds(() => {
      for (const archive of archives) readArchive(archive, publication)
    }),
  )
  return inputs.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6 / median(seconds)
}

/** @param {number} size */
function kilobytes(size) {
  return size < 1_000_000 ? `${size / 1000} KB` : '1 MiB'
}

/** @param {string} label @param {string[]} cells */
function row(label, cells) {
  return `${label.padEnd(12)}${cells.map((cell) => cell.padStart(11)).join('')}`
}
