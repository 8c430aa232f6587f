#!/usr/bin/env node
// npm run newsbinder -- …: the command of this checkout, set up and compiled first.
import './setup/node-version.mjs'

const { setUp } = await import('./setup/setup.mjs')
await setUp()
// npm starts scripts in the project's folder; what the user names is meant from where the user is.
if (process.env.npm_lifecycle_event === 'newsbinder' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
const { runNewsbinder } = await import('./setup/newsbinder.mjs')
await runNewsbinder(process.argv.slice(2))
