import type { VFileMessage } from 'vfile-message'
import type { Mention } from '../archive/archive.js'
import type { Stories, StorySuggestion } from '../archive/stories/story.js'
import { shorten } from '../digest/shorten.js'
import { publicationFile } from '../publication/list.js'
import { fileMessage } from '../publication/message.js'

/** As many suggestions as an editor reads; the likeliest of them. */
const most = 10
const longestHeadline = 60

/** What an editor may say of stories, each with the line to paste; and what was said of items that are not there. */
export function storyMessages({ suggestions, unheard }: Stories): VFileMessage[] {
  const likeliest = [...suggestions].sort((one, other) => other.closeness - one.closeness).slice(0, most)
  return [
    ...unheard.map((place) =>
      fileMessage(publicationFile, {
        text: `No item at ${place}, of which \`stories\` speaks; give one of the item's own lines`,
        code: 'story-item-missing',
        severity: 'warning',
      }),
    ),
    ...likeliest.map(suggest),
  ]
}

function suggest({ later, earlier, closeness, words }: StorySuggestion): VFileMessage {
  const shared = words
    .slice(0, 4)
    .map(({ word }) => word)
    .join(', ')
  const pair = `- { item: ${quoted(placeOf(later))}, earlier: ${quoted(placeOf(earlier))} }`
  const text = `The same story as “${shorten(earlier.item.headline, longestHeadline)}” (${placeOf(earlier)})? ${closeness.toFixed(2)}, by ${shared}. In publication.yml, below “stories:” and there “same:” or “apart:”, write ${pair}`
  return fileMessage(later.issue.digest.file, {
    text,
    code: 'story-suggestion',
    severity: 'warning',
    place: { line: later.item.lines[0], column: 1 },
  })
}

/** An item as `publication.yml` names it: "2023-10-11.txt:16". */
export const placeOf = ({ issue, item }: Mention): string => `${issue.digest.file}:${item.lines[0]}`

/** Names that YAML would read otherwise stand in quotes. */
const quoted = (place: string): string => (/^[\w./-]+:\d+$/.test(place) ? place : `'${place.replaceAll("'", "''")}'`)
