#!/usr/bin/env node
// What a search costs: the files of the index, how long they take to make, and what a reader's browser loads until it
// knows what was found; the page of the first result comes to that.
//   npm run bench:search        for archives of 100, 1,000 and 5,000 issues
// Each archive is a process of its own. Bytes are as sent, compressed by gzip; memory is what the system gave the process.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import '../setup/node-version.mjs'

const sizes = [100, 1000, 5000]
const queries = ['budget', 'annual budget', 'bitc', '"pull request"', 'meeting of the town council', 'Arbachi', 'zzzz']

const [count] = process.argv.slice(2)
if (count === undefined) {
  const { setUp } = await import('../setup/setup.mjs')
  await setUp()
  const here = fileURLToPath(import.meta.url)
  for (const size of sizes) process.stdout.write(execFileSync(process.execPath, [here, `${size}`]))
} else {
  const { bindArchive } = await import('../../lib/archive/bind.js')
  const { emptyPublication } = await import('../../lib/publication/publication.js')
  const { parseQuery } = await import('../../lib/search/query.js')
  const { search } = await import('../../lib/search/search.js')
  const { createAddresses } = await import('../../lib/site/addresses/create.js')
  const { searchFiles } = await import('../../lib/site/search/files.js')
  const { createContext } = await import('../../lib/site/view/context.js')
  const { cpuSeconds } = await import('./clock.mjs')
  const { readingsToSearch, topics } = await import('./search-archive.mjs')

  const readings = readingsToSearch(Number(count))
  const inputs = readings.map(({ digest }) => ({ file: digest.file, bytes: new Uint8Array() }))
  const bound = bindArchive([], [], { ...emptyPublication(''), topics })
  const issues = readings.map((reading, place) => ({
    ...reading,
    bytes: inputs[place]?.bytes ?? new Uint8Array(),
    place,
    lineCount: 160,
  }))
  const archive = { ...bound, issues }
  const none = new Map()
  const addresses = createAddresses({
    topics: new Map(topics.map(({ id }) => [id, id])),
    sources: none,
    authors: none,
    people: none,
    places: none,
    organisations: none,
    stories: none,
    canonical: (name) => name,
    oldFragments: none,
  })
  const context = createContext(archive, addresses)
  /** @type {Map<string, string>} */
  const files = new Map()
  const before = process.resourceUsage().maxRSS
  const seconds = cpuSeconds(() => {
    for (const { name, content } of searchFiles(context)) files.set(name, String(content))
  })
  const items = issues.reduce((sum, { digest }) => sum + digest.items.length, 0)
  const gzipped = (/** @type {string} */ text) => gzipSync(text, { level: 6 }).length
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const headlines = [...files].filter(([name]) => name.includes('/headlines-'))
  const filters = [...files].filter(([name]) => name.endsWith('/filters.js'))
  const sum = (/** @type {[string, string][]} */ some) =>
    some.reduce((total, [, text]) => total + Buffer.byteLength(text), 0)
  const sent = (/** @type {[string, string][]} */ some) => some.reduce((total, [, text]) => total + gzipped(text), 0)
  console.log(
    `${count} issues, ${items} items: ${files.size} files, ${(bytes / 1e6).toFixed(1)} MB (${(sum(headlines) / 1e6).toFixed(1)} MB of them headlines for disks); ` +
      `${seconds.toFixed(1)} s, ${((1000 * seconds) / items).toFixed(2)} s each 1,000 items; memory ${(before / 1024).toFixed(0)} MB before, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`,
  )
  const script = gzipped(files.get('search/search.js') ?? '')
  const list = gzipped(files.get('search/index/directory.js') ?? '')
  console.log(`  script ${kb(script)}, directory ${kb(list)}, filters ${kb(sent(filters))}`)
  const directory = read('directory')
  for (const query of queries) {
    /** @type {Set<string>} */
    const loaded = new Set()
    const start = performance.now()
    const found = await search(parseQuery(query), directory, async (name) => {
      loaded.add(name)
      return read(name)
    })
    const milliseconds = performance.now() - start
    const words = [...loaded].reduce((total, name) => total + gzipped(files.get(`search/index/${name}.js`) ?? ''), 0)
    console.log(
      `  ${query.padEnd(28)} ${`${found.hits.length}`.padStart(6)} items ${found.has.padEnd(4)} ${`${loaded.size}`.padStart(2)} files: ${kb(words)}, with script and directory ${kb(script + list + words)}, ${milliseconds.toFixed(0)} ms`,
    )
  }

  /** @param {string} name */
  function read(name) {
    const file = files.get(`search/index/${name}.js`) ?? ''
    return JSON.parse(file.slice(file.indexOf(',') + 1, file.lastIndexOf(')')))
  }
}

/** @param {number} bytes */
function kb(bytes) {
  return `${(bytes / 1000).toFixed(1)} KB`
}
