import { z } from 'zod'
import { languageTag } from '../digest/language-tag.js'
import { sectionLayouts } from '../parser/layouts/sections/index.js'
import { startLayouts } from '../parser/layouts/starts/index.js'
import { en } from '../site/words/en.js'
import { ownWordKeys } from '../site/words/own-words.js'
import { isPlainValue } from './look-value.js'
import { ownWordsSchema } from './own-words.js'
import { lineRoles, type Outputs, plainOutputs, styles } from './publication.js'

/** A text that says something: an empty one would pass for "not given" in some places and for a name in others. */
const text = z
  .string('a text')
  .trim()
  .min(1, 'a text that is not empty')
  .refine((value) => !/(?![\t\n])\p{Cc}/u.test(value), 'a text without control characters')

/** Dates are checked as dates, not as shapes: 2023-02-30 is refused. */
const date = z.iso.date('a real date, written YYYY-MM-DD')

const address = z.url({ protocol: /^https?$/, error: 'an http or https address' })

/** Relative addresses are resolved against it, so it always ends with a slash. */
export const baseUrlSchema = address
  .refine((value) => !/[?#]/.test(value), 'an address without ? and #')
  .transform((value) => new URL(value).href.replace(/\/*$/, '/'))

/** Whom readers tell of an error. An e-mail address is kept bare; pages make a link of it. */
const contact = z.union([address, z.string().trim().pipe(z.email())], 'an e-mail address, or an http or https address')

const language = z.string('a language tag').transform((value, context) => {
  const tag = languageTag(value)
  if (tag !== undefined) return tag
  context.addIssue({ code: 'custom', message: 'a language tag such as en, hy or pt-BR' })
  return z.NEVER
})

const wholeNumber = (what: string) =>
  z
    .string(what)
    .regex(/^[1-9]\d{0,8}$/, `${what}, from 1`)
    .transform(Number)

const lineNumber = wholeNumber('a line number')

/** An id stands in addresses and in the published data: nothing in it may need escaping anywhere. */
const topicId = z.string('an id').regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of small letters, digits and single hyphens')

/** Half a phrase, or as much as ten of them. */
const weight = z
  .string('a weight')
  .regex(/^\d{1,2}(\.\d+)?$/, 'a weight such as 2 or 0.5')
  .transform(Number)
  .refine((value) => value > 0 && value <= 10, 'a weight above 0, and 10 at most')

const weightedPhrase = z.strictObject({ phrase: text, weight }, 'a phrase, or one with its weight')

const topic = z.strictObject(
  {
    id: topicId,
    title: text,
    phrases: z
      .array(z.union([text, weightedPhrase], 'a phrase, or one with its weight'), 'a list of phrases')
      .min(1, 'at least one phrase'),
    not: z.array(text, 'a list of phrases').default([]),
  },
  'a topic with id, title and phrases',
)

const itemSettings = z
  .strictObject(
    { line: lineNumber, link: address.exactOptional(), headline: text.exactOptional() },
    'an item with line and link',
  )
  .refine((item) => item.link !== undefined || item.headline !== undefined, 'a link or a headline for this line')

const digestSettings = z.strictObject(
  {
    date: date.exactOptional(),
    title: text.exactOptional(),
    address: address.exactOptional(),
    language: language.exactOptional(),
    number: wholeNumber("the issue's number").exactOptional(),
    items: z.array(itemSettings, 'a list of items').default([]),
  },
  'the settings of a digest',
)

const yesOrNo = z
  .enum(['true', 'false', 'yes', 'no'], 'true or false')
  .transform((value) => value === 'true' || value === 'yes')

const outputNames = Object.keys(plainOutputs) as (keyof Outputs)[]

const outputSettings = z.strictObject(
  Object.fromEntries(outputNames.map((name) => [name, yesOrNo.default(plainOutputs[name])])) as Record<
    keyof Outputs,
    z.ZodDefault<typeof yesOrNo>
  >,
  `outputs, each with true or false: ${outputNames.join(', ')}`,
)

/** The value of a custom property may not end its declaration, open a block or fetch anything. */
const lookValue = z
  .string('a value (one that begins with # stands in quotes)')
  .trim()
  .min(1, 'a value (one that begins with # stands in quotes)')
  .refine(isPlainValue, 'a plain CSS value without addresses (one with a # in it stands in quotes)')
const lookName = z.string().regex(/^--[a-z0-9]+(-[a-z0-9]+)*$/, 'a custom property such as --link')

/** One of our layouts. There are many, and their names are all that tells an editor which. */
const layoutName = (what: string, layouts: { name: string }[]) => {
  const names = layouts.map(({ name }) => name).sort()
  return z.string(what).refine((name) => names.includes(name), `${what}: ${names.join(', ')}`)
}

const lineAnswer = z.strictObject(
  { like: text, are: z.enum(lineRoles, `what such lines are: ${lineRoles.join(', ')}`) },
  'lines like one of the digests, with like and are',
)

const readingSettings = z.strictObject(
  {
    layout: layoutName('the name of a layout', startLayouts).exactOptional(),
    sectionLayout: layoutName('the name of a layout of sections', sectionLayouts).exactOptional(),
    lines: z.array(lineAnswer, 'a list of lines').default([]),
  },
  'layout, sectionLayout and lines',
)

/** An item, by its digest and any of its lines: no address, so that it can be written before a site is built. */
const itemPlace = z
  .string('an item')
  .trim()
  .regex(/.:[1-9]\d{0,8}$/, 'an item, as a file and one of its lines: 2023-10-11.txt:16')

const itemPair = z
  .strictObject({ item: itemPlace, earlier: itemPlace }, 'two items, with item and earlier')
  .refine(({ item, earlier }) => item !== earlier, 'two items, not the same one twice')

const itemPairs = z.array(itemPair, 'a list of pairs of items').default([])

const storySettings = z.strictObject({ same: itemPairs, apart: itemPairs }, 'same and apart')

/** The shape of `publication.yml`. Every scalar is read as the text it is written as: 007 and 1.10 keep their digits. */
export const publicationSchema = z.strictObject(
  {
    title: text.exactOptional(),
    description: text.exactOptional(),
    language: language.exactOptional(),
    contact: contact.exactOptional(),
    baseUrl: baseUrlSchema.exactOptional(),
    topics: z.array(topic, 'a list of topics').default([]),
    sections: z.array(text, 'a list of headings').default([]),
    reading: readingSettings.default({ lines: [] }),
    stories: storySettings.default({ same: [], apart: [] }),
    aliases: z.record(text, z.array(text, 'a list of other names'), 'names, each with a list of others').default({}),
    digests: z.record(text, digestSettings, "digests by their file's name").default({}),
    outputs: outputSettings.default(plainOutputs),
    webArchive: yesOrNo.default(true),
    style: z.enum(styles, `one of ${styles.join(', ')}`).default('newspaper'),
    look: z.record(lookName, lookValue, 'custom properties, each with a value').default({}),
    words: ownWordsSchema(text, language).default({}),
  },
  'title, language, topics and other settings',
)

/** The keys that may stand at a place of `publication.yml`, where only some may. */
export function knownKeys(path: PropertyKey[]): string[] {
  const [first, , , last] = path
  if (path.length === 0) return Object.keys(publicationSchema.shape)
  if (first === 'words') return ownWordKeys(en, path.slice(1))
  if (first === 'topics' && path.length === 2) return Object.keys(topic.shape)
  if (first === 'topics' && path.length === 4) return Object.keys(weightedPhrase.shape)
  if (first === 'reading' && path.length === 1) return Object.keys(readingSettings.shape)
  if (first === 'reading' && path.length === 3) return Object.keys(lineAnswer.shape)
  if (first === 'stories' && path.length === 1) return Object.keys(storySettings.shape)
  if (first === 'stories' && path.length === 3) return Object.keys(itemPair.shape)
  if (first === 'outputs' && path.length === 1) return Object.keys(outputSettings.shape)
  if (first === 'digests' && path.length === 2) return Object.keys(digestSettings.shape)
  return first === 'digests' && last !== undefined ? Object.keys(itemSettings.shape) : []
}
