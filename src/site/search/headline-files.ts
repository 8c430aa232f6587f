import type { HeadlinesFile } from '../../search/index-files.js'
import type { Addresses } from '../addresses.js'
import { itemTitle } from '../view/context.js'
import type { Words } from '../words/words.js'
import type { IssueRun } from './segments.js'

/** As many items as a file of headlines has: only a page on a disk reads them, where length costs little. */
const itemsInFile = 20_000

/** The fragments and headlines of a stretch of the archive in files, with the first item of each. */
export function headlineFiles(
  run: IssueRun,
  addresses: Addresses,
  words: Words,
): { starts: number[]; files: HeadlinesFile[] } {
  const all = run.flatMap((issue) =>
    issue.digest.items.map((item): [string, string] => {
      const address = addresses.item(issue, item)
      return [address.slice(address.indexOf('#') + 1), itemTitle(item, words).text]
    }),
  )
  const starts = Array.from({ length: Math.ceil(all.length / itemsInFile) }, (_, file) => file * itemsInFile)
  return { starts, files: starts.map((start) => all.slice(start, start + itemsInFile)) }
}
