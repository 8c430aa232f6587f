import { z } from 'zod'
import type { Issue } from '../../archive/archive.js'
import { wholeItem } from '../../archive/kept/kept-item.js'
import { languageOf } from '../../archive/mentions.js'
import type { Stories } from '../../archive/stories/story.js'
import { type Item, itemSchema } from '../../digest/schema.js'
import type { Addresses } from '../addresses.js'

/**
 * An item as the whole archive's data has it: without the tree of its summary, which would double the files and says no
 * more than the text does to most who read them. Each issue's `digest.json` has it.
 */
export const plainItemSchema = itemSchema.omit({ summary: true })
export type PlainItem = z.infer<typeof plainItemSchema>

export function plainItem(item: Item): PlainItem {
  const { summary: _, ...plain } = wholeItem(item)
  return plain
}

/** An item as a line of the archive's data: with what its issue alone says. */
export const recordSchema = z.object({
  issue: z.string().describe("the issue's id"),
  date: z.iso.date().optional().describe("the issue's date"),
  number: z.int().positive().optional().describe("the issue's number, where its sender gives one"),
  address: z
    .string()
    .describe("the item's address, which never changes; from the site's root where the site was built without one"),
  ...plainItemSchema.shape,
  language: z.string().describe("the item's language, BCP 47: the issue's, where it has none of its own"),
  goesOnFrom: z.string().optional().describe('the address of the earlier item whose story this one goes on with'),
})
export type ItemRecord = z.infer<typeof recordSchema>

/** Where records are from: `baseUrl` makes their addresses whole. */
export interface RecordContext {
  addresses: Addresses
  stories: Stories
  baseUrl: string | undefined
  /** Titles by the topic's id. */
  topics: Map<string, string>
}

/** An issue's items as records, in order. */
export function recordsOf(issue: Issue, { addresses, stories, baseUrl = '' }: RecordContext): ItemRecord[] {
  const { id, date, number, items } = issue.digest
  return items.map((item: Item) => {
    // Only what came before: the record of an item stays when its story goes on.
    const earlier = stories.links.get(item)?.earlier
    return {
      issue: id,
      ...(date === undefined ? {} : { date }),
      ...(number === undefined ? {} : { number }),
      address: baseUrl + addresses.item(issue, item),
      ...plainItem(item),
      language: languageOf({ issue, item }),
      ...(earlier === undefined ? {} : { goesOnFrom: baseUrl + addresses.item(earlier.issue, earlier.item) }),
    }
  })
}
