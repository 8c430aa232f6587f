import type { Archive } from '../../src/archive/archive.js'
import { type Directory, directoryFile, handOver, type Load } from '../../src/search/index-files.js'
import { parseQuery } from '../../src/search/query.js'
import { type Found, search } from '../../src/search/search.js'
import type { Addresses } from '../../src/site/addresses.js'
import { indexFiles } from '../../src/site/search/files.js'
import { createContext } from '../../src/site/view/context.js'

/** An archive's index, as a browser has it: each file runs as the script that it is. */
export interface Index {
  directory: Directory
  load: Load
  /** Headlines of what a query finds, the best first. */
  find(query: string): Promise<string[]>
  search(query: string): Promise<Found>
}

/** Makes the index of an archive. */
export function indexOf({ archive, addresses }: { archive: Archive; addresses: Addresses }): Index {
  const contents = new Map<string, unknown>()
  for (const { name, content } of indexFiles(createContext(archive, addresses))) {
    const hand = (key: string, value: unknown) => {
      if (name !== `search/index/${key}.js`) throw new Error(`${name} says that it is ${key}`)
      contents.set(key, value)
    }
    new Function(handOver, String(content))(hand)
  }
  const load: Load = async (name) => {
    if (!contents.has(name)) throw new Error(`there is no ${name}`)
    return contents.get(name)
  }
  const directory = contents.get(directoryFile) as Directory
  const headlines = archive.issues.flatMap(({ digest }) => digest.items.map(({ headline }) => headline))
  const searchFor = (query: string) => search(parseQuery(query), directory, load)
  return {
    directory,
    load,
    search: searchFor,
    find: async (query) => (await searchFor(query)).hits.map(({ item }) => headlines[item] ?? ''),
  }
}
