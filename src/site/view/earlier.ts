import type { Issue, Mention } from '../../archive/archive.js'
import { languageOf, mentionsBefore } from '../../archive/mentions.js'
import type { Item } from '../../digest/schema.js'
import { type Context, issueName, itemTitle } from './context.js'
import { spoken, type Tongue, tongueOf } from './language.js'

/** What the same story had before an item. */
export interface EarlierView {
  /** "Earlier in this story:", or, where the item says again what was said, "Told before:". */
  word: string
  items: { headline: string; made: boolean; address: string; date: string; tongue?: Tongue }[]
  /** The story's page. */
  story?: string
}

const most = 3

/**
 * Makes the line that leads from an item to what its story had before: the nearest three, copies left out. Items that
 * came later are not in it, and the story's page only where the item is the third or later one, so that an issue's page
 * stays as it is when issues come.
 */
export function earlierView(issue: Issue, item: Item, context: Context): EarlierView | undefined {
  const { stories, publication } = context.archive
  if (!publication.outputs.stories) return undefined
  const story = stories.of.get(item)
  const link = stories.links.get(item)
  if (story === undefined || link === undefined) return undefined
  const told = link.kind === 'copy'
  const before: Mention[] = []
  const shown = told ? [link.earlier] : []
  for (const mention of mentionsBefore(story.mentions, { issue, item })) {
    before.push(mention)
    if (!told && stories.links.get(mention.item)?.kind !== 'copy') shown.push(mention)
    if (before.length >= most && shown.length >= (told ? 1 : most)) break
  }
  const { words, addresses } = context
  const page = before.length >= 2 ? addresses.story(story.id) : undefined
  return {
    word: told ? words.item.told : words.item.earlier,
    items: (shown.length > 0 ? shown : before).slice(0, most).map((mention) => earlierItem(mention, context)),
    ...(page === undefined ? {} : { story: page }),
  }
}

function earlierItem({ issue, item }: Mention, context: Context): EarlierView['items'][0] {
  const { words, addresses, format } = context
  const { text, made } = itemTitle(item, words)
  return {
    headline: text,
    made,
    address: addresses.item(issue, item),
    date: words.item.earlierItem(issueName(issue, format)),
    ...spoken(tongueOf(item.headline, languageOf({ issue, item }), context)),
  }
}
