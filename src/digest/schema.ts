import type { Root } from 'mdast'
import { z } from 'zod'
import { bands, labelRoles } from './tree.js'

const lineNumber = z.int().positive()

/** A name that an item rests on, and the words of the digest that show it. */
export const sourceSchema = z.object({
  name: z.string(),
  kind: z
    .enum(['publisher', 'organisation', 'person'])
    .describe('who published it, or which organisation or person speaks'),
  evidence: z.string().describe('the words of the digest that it rests on'),
})
export type Source = z.infer<typeof sourceSchema>

/** Someone, a place or a body that an item names, and the words that show it. */
export const namedSchema = z.object({
  name: z.string().describe('canonical, as in people, places or organisations'),
  kind: z.enum(['person', 'place', 'organisation']),
  words: z.string().describe('the words of the digest that it rests on'),
})
export type NamedEntity = z.infer<typeof namedSchema>

/** A day or a month that an item tells of. */
export const itemDateSchema = z.object({
  date: z
    .string()
    .regex(/^\d{4}-\d{2}(?:-\d{2})?$/)
    .describe('a day, YYYY-MM-DD, or a month, YYYY-MM'),
  until: z.string().optional().describe('the last day, where the words tell of several'),
  words: z.string().describe('the words of the digest that it rests on'),
})
export type ItemDate = z.infer<typeof itemDateSchema>

export const linkSchema = z.object({ label: z.string(), url: z.string().optional() })
export type Link = z.infer<typeof linkSchema>

export const itemSchema = z.object({
  id: z.string().describe("the item's fragment on its issue's page; it never changes"),
  kind: z.enum(['news', 'opinion', 'photo']),
  headline: z.string(),
  headlineFrom: z
    .enum(['line', 'title', 'made', 'publication'])
    .describe(
      "where the headline is from: a line of the digest, the issue's title, the item's first words, or publication.yml",
    ),
  subheads: z.array(z.string()),
  authors: z.array(z.string()),
  bylines: z.array(z.string()).describe('who wrote or published it, as the digest says it'),
  summary: z.custom<Root>().meta({ type: 'object', description: 'mdast: paragraphs, quotations, lists' }),
  text: z.string().describe('the summary as plain text, a blank line between its blocks'),
  language: z.string().optional().describe("BCP 47, where it is plainly not the digest's"),
  section: z.string().optional().describe('the heading above, as it stands'),
  category: z.string().optional(),
  categoryFrom: z.enum(['section', 'inferred']).optional(),
  sources: z.array(sourceSchema),
  people: z.array(z.string()).describe('canonical names'),
  places: z.array(z.string()).describe('canonical names'),
  organisations: z.array(z.string()).describe('canonical names'),
  named: z.array(namedSchema).describe('the words that people, places and organisations rest on'),
  dates: z.array(itemDateSchema).describe("in the order of the text, read against the issue's date"),
  topics: z.array(z.string()).describe('ids of publication.yml'),
  links: z.array(linkSchema),
  credit: z.string().optional().describe('whose the photo is'),
  position: z.int().positive().describe("the item's place in its issue, from 1"),
  lines: z.tuple([lineNumber, lineNumber]).describe('its first and last line in the digest as sent'),
  confidence: z.enum(bands),
  codes: z.array(z.string()).describe('why an editor should look at it'),
})
export type Item = z.infer<typeof itemSchema>

/** One row of a line as sent: the whole line, or one of its parts. */
export const rowSchema = z.object({
  role: z.enum(labelRoles),
  text: z.string().describe('as sent'),
  starts: z.literal(true).optional().describe('starts an item that has no headline'),
  confidence: z.number().min(0).max(1),
  band: z.enum(bands),
  runnerUp: z.enum(labelRoles).optional(),
  codes: z.array(z.string()),
  corrected: z.literal(true).optional(),
})
export type Row = z.infer<typeof rowSchema>

/** A line of the digest that is not blank, with what each of its parts was taken for. */
export const sentLineSchema = z.object({
  line: lineNumber,
  text: z.string().describe('the line as sent'),
  repaired: z.string().optional().describe('the line as read, where that differs'),
  rows: z.array(rowSchema),
})
export type SentLine = z.infer<typeof sentLineSchema>

const messageSchema = z.object({
  line: lineNumber,
  code: z.string(),
  text: z.string(),
})
export type DigestMessage = z.infer<typeof messageSchema>

export const digestSchema = z.object({
  id: z.string().describe("from the date, else from the file's name"),
  title: z.string().optional(),
  date: z.iso.date().optional(),
  dateFrom: z.enum(['front matter', 'publication', 'file name', 'text']).optional(),
  number: z.int().positive().optional().describe("the issue's number, where publication.yml gives one"),
  language: z.string().describe('BCP 47'),
  file: z.string().describe("the digest's file, from the folder of digests"),
  address: z.string().optional().describe('where it was published'),
  items: z.array(itemSchema),
  messages: z.array(messageSchema),
})
export type Digest = z.infer<typeof digestSchema>
