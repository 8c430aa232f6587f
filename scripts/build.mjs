#!/usr/bin/env node
// npm run build: binds the example digests of seeds/ into dist/. What follows "--" goes to "newsbinder build".
import './setup/node-version.mjs'

const { setUp } = await import('./setup/setup.mjs')
await setUp()
const { runNewsbinder } = await import('./setup/newsbinder.mjs')
await runNewsbinder(['build', 'seeds', '--out', 'dist', ...process.argv.slice(2)])
