#!/usr/bin/env node
// The W3C's checker (vnu) over every page of a built site, by default that of the example digests. Needs Java; npm
// fetches the checker, 32 MB, and keeps it.
//   npm run check:html [-- FOLDER]
import { spawnSync } from 'node:child_process'
import './setup/node-version.mjs'

const { setUp } = await import('./setup/setup.mjs')
await setUp()
const { buildExample } = await import('./browser/example.mjs')

const [given] = process.argv.slice(2)
const { site, remove } = given === undefined ? buildExample() : { site: given, remove: () => undefined }
try {
  const checker = ['exec', '--yes', '--ignore-scripts', '--package=vnu-jar@26.9.27', '--', 'vnu']
  const { status } = spawnSync('npm', [...checker, '--errors-only', '--skip-non-html', site], { stdio: 'inherit' })
  if (status === 0) console.log('no error')
  process.exitCode = status ?? 2
} finally {
  remove()
}
