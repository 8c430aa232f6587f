import type { StoryWishes } from '../../publication/publication.js'
import type { Issue, Mention } from '../archive.js'
import { byIssue } from '../mentions.js'
import { type FoundLink, StoryFinder } from './finder.js'
import type { Stories, Story } from './story.js'
import type { Threads } from './threads.js'
import { Wishes } from './wishes.js'

/** Finds the stories of an archive whose issues stand oldest first. */
export function findStories(issues: Issue[], said: StoryWishes): Stories {
  const wishes = new Wishes(
    said,
    issues.map(({ digest }) => digest.file),
  )
  const finder = new StoryFinder(wishes)
  const links = issues.flatMap(({ digest }) => finder.read(digest).links)
  const mentions = issues.flatMap((issue) => issue.digest.items.map((item): Mention => ({ issue, item })))
  return gatherStories(mentions, links, finder.threads, wishes.unheard(finder.found))
}

/** All that was found of stories, for the items of an archive, oldest first. */
function gatherStories(mentions: Mention[], found: FoundLink[], threads: Threads, unheard: string[]): Stories {
  const stories: Stories = { all: [], of: new Map(), links: new Map(), suggestions: [], unheard }
  for (const { later, earlier, by, kind, value: closeness, words } of found) {
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
