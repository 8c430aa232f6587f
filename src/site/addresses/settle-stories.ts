import type { Archive, Mention } from '../../archive/archive.js'
import { enoughForStory } from '../../archive/enough.js'
import { inOrder } from '../../archive/mentions.js'
import { compare } from '../../publication/list.js'
import type { Addresses } from '../addresses.js'
import { storyAddress } from './create.js'
import type { Moved } from './names.js'
import { giveSegments } from './segments.js'

/** Where the pages of stories stand. */
interface SettledStories {
  /** For the lock: by the item that a story began with when its page was made. */
  stories: Map<string, string>
  /** By a story's id. */
  ofStory: Map<string, string>
  /** Pages of earlier builds whose story is another's part now, or has come apart. */
  movedStories(addresses: Addresses): Moved[]
}

/**
 * Gives stories of enough items a page that never moves, also when an item leaves or the archive grows: the lock remembers it by an item, so an older digest
 * that puts another item first, or two stories that become one, move no page.
 */
export function settleStories(
  archive: Archive,
  oldFragments: Map<string, string[]>,
  locked: Map<string, string>,
): SettledStories {
  const stories = new Map(locked)
  const ofStory = new Map<string, string>()
  const segments = giveSegments(locked.values())
  const enough = enoughForStory(archive.issues.reduce((sum, { digest }) => sum + digest.items.length, 0))
  const namesOf = ({ issue, item }: Mention): string[] =>
    [item.id, ...(oldFragments.get(`${issue.digest.id}#${item.id}`) ?? [])].map((id) => `${issue.digest.id}#${id}`)
  for (const story of [...archive.stories.all].sort((one, other) => compare(one.id, other.id))) {
    const known = [...story.mentions]
      .sort(inOrder)
      .flatMap(namesOf)
      .find((name) => locked.has(name))
    const at = known === undefined ? undefined : locked.get(known)
    if (at !== undefined) ofStory.set(story.id, at)
    else if (story.mentions.length >= enough) {
      const given = segments.claim(story.id.slice(story.id.indexOf('#') + 1))
      stories.set(story.id, given)
      ofStory.set(story.id, given)
    }
  }
  return { stories, ofStory, movedStories }

  function movedStories(addresses: Addresses): Moved[] {
    const shown = new Set(ofStory.values())
    const gone = [...locked].filter(([, at]) => !shown.has(at))
    if (gone.length === 0) return []
    const items = new Map(
      archive.issues.flatMap((issue) =>
        issue.digest.items.flatMap((item) => namesOf({ issue, item }).map((name) => [name, { issue, item }] as const)),
      ),
    )
    return gone.flatMap(([name, at]) => {
      const first = items.get(name)
      if (first === undefined) return []
      const story = archive.stories.of.get(first.item)
      const page = story && addresses.story(story.id)
      return [{ from: storyAddress(at), to: page ?? addresses.item(first.issue, first.item) }]
    })
  }
}
