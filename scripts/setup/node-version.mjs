// Imported first and for its effect: says plainly that this Node is too old, before anything that needs a newer one is
// loaded. Keep to what Node 14 can read.
import { readFileSync } from 'node:fs'

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const needed = engines.node.replace('>=', '')
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number)

if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  process.stderr.write(
    `newsbinder: needs Node ${needed} or newer; this is Node ${process.versions.node}. Get it at https://nodejs.org\n`,
  )
  process.exit(2)
}
