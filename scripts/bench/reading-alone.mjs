// Reads the digests of a folder and nothing more, and prints the seconds on the clock and of the CPU that it took, as JSON.
//   node reading-alone.mjs ARCHIVE
import { loadFolder } from '../../lib/build/load.js'
import { readArchive } from '../../lib/parser/parse.js'
import { cpuSeconds } from './clock.mjs'

const { loaded } = await loadFolder(process.argv[2] ?? '')
if (!loaded) throw new Error('no digests can be read there')
const { folder, publication } = loaded
const started = performance.now()
const cpu = cpuSeconds(() => readArchive(folder.inputs, publication))
console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000, cpu }))
