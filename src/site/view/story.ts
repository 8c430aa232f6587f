import type { Mention } from '../../archive/archive.js'
import { inOrder, languageOf } from '../../archive/mentions.js'
import type { Story } from '../../archive/stories/story.js'
import { type Context, itemTitle, places } from './context.js'
import { type EntryView, entryView, type TimelineEntry } from './entry.js'
import type { EntryPage } from './entry-pages.js'
import { headOf } from './head.js'
import { spoken, type Tongue, tongueOf } from './language.js'
import { listedView } from './listed.js'
import { type ListView, nameView } from './lists.js'

/** Makes the list of all stories, the newest first. */
export function storiesView(context: Context): ListView {
  const { words, stories, format } = context
  return {
    head: headOf(context, {
      title: words.stories.title,
      address: places.stories,
      nav: 'stories',
      description: words.stories.about,
    }),
    title: words.stories.title,
    meta: [{ text: words.stories.total(stories.length, format.number(stories.length)) }],
    about: words.stories.about,
    names: stories.map((story) => {
      const { title, tongue } = titleOf(story.mentions[0], context)
      return { ...nameView(title, storyPlace(story, context), story.mentions, context), ...spoken(tongue) }
    }),
  }
}

/** A story is called by one of its headlines. */
function titleOf(mention: Mention | undefined, context: Context): { title: string; tongue?: Tongue } {
  if (mention === undefined) return { title: '' }
  const { text } = itemTitle(mention.item, context.words)
  return { title: text, ...spoken(tongueOf(mention.item.headline, languageOf(mention), context)) }
}

/** The address of a story that has a page. */
export function storyPlace({ id }: Story, { addresses }: Context): string {
  const address = addresses.story(id)
  if (address === undefined) throw new Error(`No address was given to the story "${id}"`)
  return address
}

/** Makes a page of a story. Its own is called by the newest headline, the numbered ones by the first: they stay. */
export function storyView(story: Story, page: EntryPage, context: Context): EntryView {
  const { words } = context
  const named = page.number === undefined ? story.mentions[0] : story.mentions.at(-1)
  const address = storyPlace(story, context)
  const about = { ...titleOf(named, context), nav: 'stories' as const, address, kind: words.stories.kind, more: [] }
  const view = entryView(about, story.mentions, page, context)
  return { ...view, timeline: timelineOf([...page.mentions, ...page.listed], context), listed: [] }
}

function timelineOf(mentions: Mention[], context: Context): TimelineEntry[] {
  const rows = mentions.flatMap((mention) => {
    const { issue, item } = mention
    const { date } = issue.digest
    const told = item.dates.filter((one) => one.date.length === 10 && one.date !== date)
    return [
      { mention, sort: date ?? '', entry: entryOf(mention, context) },
      ...told.map((one) => ({ mention, sort: one.date, entry: entryOf(mention, context, one) })),
    ]
  })
  return rows
    .sort(
      (one, other) =>
        (one.sort < other.sort ? -1 : one.sort > other.sort ? 1 : 0) || inOrder(one.mention, other.mention),
    )
    .map(({ entry }) => entry)
}

function entryOf(mention: Mention, context: Context, told?: { date: string; words: string }): TimelineEntry {
  const { words, format, archive } = context
  const isCopy = archive.stories.links.get(mention.item)?.kind === 'copy'
  return {
    ...listedView(mention, context),
    ...(told === undefined ? {} : { date: format.shortDate(told.date), told: words.stories.told(told.words) }),
    ...(isCopy && told === undefined ? { copy: words.stories.copy } : {}),
  }
}
