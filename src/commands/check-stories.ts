import type { VFileMessage } from 'vfile-message'
import { bindArchive } from '../archive/bind.js'
import type { ReadDigests } from '../build/read-digests.js'
import { storyMessages } from '../checks/story-suggestions.js'
import type { Publication } from '../publication/publication.js'

/** Binds digests as a build does, and says which stories an editor is to decide on. */
export function checkStories({ readings, inputs }: ReadDigests, publication: Publication): VFileMessage[] {
  return storyMessages(bindArchive(readings, inputs, publication).stories)
}
