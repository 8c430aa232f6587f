import type { Mention } from '../archive.js'
import { byIssue } from '../mentions.js'
import type { FoundLink } from './finder.js'
import type { Stories, Story } from './story.js'
import type { Threads } from './threads.js'

/** What was found of stories, by the numbers of items. */
export interface FoundStories {
  links: FoundLink[]
  threads: Threads
  /** What an editor says of items that are not there. */
  unheard: string[]
}

/** All that was found of stories, for the items of an archive, oldest first. */
export function gatherStories(mentions: Mention[], { links, threads, unheard }: FoundStories): Stories {
  const stories: Stories = { all: [], of: new Map(), links: new Map(), suggestions: [], unheard }
  for (const { later, earlier, by, kind, value: closeness, words } of links) {
    const [one, other] = [mentions[later] as Mention, mentions[earlier] as Mention]
    if (by === 'asked') stories.suggestions.push({ later: one, earlier: other, closeness, words })
    else stories.links.set(one.item, { earlier: other, kind, closeness, accepted: by === 'accepted', words })
  }
  for (const number of mentions.keys()) {
    const members = threads.membersOf(number)
    if (members[0] !== number || members.length < 2) continue
    const story = storyOf(members.map((member) => mentions[member] as Mention))
    stories.all.push(story)
    for (const { item } of story.mentions) stories.of.set(item, story)
  }
  return stories
}

function storyOf(oldestFirst: Mention[]): Story {
  const [first] = oldestFirst
  if (first === undefined) throw new Error('a story has items')
  return { id: `${first.issue.digest.id}#${first.item.id}`, mentions: byIssue(oldestFirst).reverse().flat() }
}
