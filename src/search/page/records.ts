import type { Digest, Item } from '../../digest/schema.js'
import { type Directory, type HeadlinesFile, headlinesFile, type Load } from '../index-files.js'

/** An item as a result shows it. */
export interface ResultRecord {
  /** Its issue's folder, from the search page. */
  issue: string
  /** The issue's date, else its title. */
  date: string | undefined
  title: string | undefined
  /** Its fragment on the issue's page. */
  id: string
  headline: string
  language: string | undefined
  /** Undefined on a disk: a page that stands there may load no other. */
  item: Item | undefined
}

/** Where an item stands: the place of its issue, and its own place in it. */
export interface ItemPlace {
  issue: number
  position: number
}

/** Finds the issue of an item by the item's number in the archive. */
export function placeFinder({ issues }: Directory): (item: number) => ItemPlace {
  const firsts: number[] = []
  let items = 0
  for (const [, count] of issues) {
    firsts.push(items)
    items += count
  }
  return (item) => {
    let [low, high] = [0, firsts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((firsts[middle] ?? 0) <= item) low = middle
      else high = middle - 1
    }
    return { issue: low, position: item - (firsts[low] ?? 0) }
  }
}

/** Makes the function that gets what a result shows: from the issue's own data on the web, from headlines on a disk. */
export function recordReader(directory: Directory, load: Load): (item: number) => Promise<ResultRecord> {
  const placeOf = placeFinder(directory)
  const digests = new Map<string, Promise<Digest>>()
  const onDisk = location.protocol === 'file:'
  return async (item) => {
    const place = placeOf(item)
    const [folder = '', , date] = directory.issues[place.issue] ?? []
    const issue = `../issues/${folder}/`
    if (onDisk) {
      const [id, headline] = await headlineOf(item, directory, load)
      return { issue, date, title: undefined, id, headline, language: undefined, item: undefined }
    }
    const digest = await digestOf(issue)
    const found = digest.items[place.position]
    if (found === undefined) throw new Error(`${issue} has no item ${place.position + 1}`)
    const { id, headline, language = digest.language } = found
    return { issue, date, title: digest.title, id, headline, language, item: found }
  }

  function digestOf(issue: string): Promise<Digest> {
    const known = digests.get(issue) ?? fetchDigest(issue)
    digests.set(issue, known)
    known.catch(() => digests.delete(issue))
    return known
  }
}

async function fetchDigest(issue: string): Promise<Digest> {
  const response = await fetch(`${issue}digest.json`)
  if (!response.ok) throw new Error(`${issue} answers ${response.status}`)
  return response.json()
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
