import { type Directory, type HeadlinesFile, headlinesFile, type Load } from '../index-files.js'
import { placeFinder } from '../item-places.js'
import { readIssuePage } from './issue-page.js'
import { remembering } from './remember.js'
import type { ResultRecord } from './result-record.js'
import type { Speaker } from './say.js'

/** What a page on the web shows of an item, and what one on a disk does: that may load scripts, and no other page. */
export type ReadRecord = (item: number) => Promise<ResultRecord>

/**
 * Makes the function that gets what a result shows, by the item's number in the archive. On the web that is the issue's own
 * page, which a reader is about to open anyway: nothing has to be published a second time for it.
 */
export function recordReader(directory: Directory, load: Load, say: Speaker): ReadRecord {
  const placeOf = placeFinder(directory)
  const pageOf = remembering((address: string) => fetchPage(`${address}index.html`))
  const onDisk = location.protocol === 'file:'
  return async (item) => {
    const { issue, position } = placeOf(item)
    const [folder = '', , date] = directory.issues[issue] ?? []
    const address = `../issues/${folder}/`
    if (onDisk) {
      const [id, headline] = await headlineOf(item, directory, load)
      return {
        address: `${address}index.html#${id}`,
        date,
        issue: date === undefined ? folder : say.date(date),
        headline,
        isMade: false,
        blocks: [],
        meta: [],
        names: [],
      }
    }
    const record = (await pageOf(address))[position]
    if (record === undefined) throw new Error(`${address} has no item ${position + 1}`)
    return record
  }
}

async function fetchPage(address: string): Promise<ResultRecord[]> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
  return readIssuePage(await response.text(), address)
}

async function headlineOf(item: number, { segments }: Directory, load: Load): Promise<HeadlinesFile[number]> {
  let number = item
  for (const segment of segments) {
    if (number < segment.items) {
      const file = segment.headlineStarts.findLastIndex((start) => start <= number)
      const headlines = (await load(headlinesFile(segment, file))) as HeadlinesFile
      return headlines[number - (segment.headlineStarts[file] ?? 0)] ?? ['', '']
    }
    number -= segment.items
  }
  return ['', '']
}
