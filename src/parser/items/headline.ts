import { smallWords } from '../../lexicon/lexicon.js'
import { wordsOf } from '../../lexicon/phrases.js'

const longestMade = 90

/** A title from an item's first words: its first sentence, or as much of it as a headline holds, with an ellipsis. */
export function madeHeadline(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const sentence =
    /^.{8,}?[.!?։。！？](?=["'”’»)]*(?:\s|$))["'”’»)]*/u.exec(line.slice(0, longestMade + 1))?.[0] ?? line
  if (sentence.length <= longestMade) return sentence.replace(/[.։。]$/u, '')
  const cut = sentence.slice(0, longestMade + 1)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > longestMade / 2 ? space : longestMade).replace(/[\s,;:–—-]+$/u, '')} …`
}

/** Words that tell matters apart. */
function matterOf(text: string): Set<string> {
  return new Set(wordsOf(text).filter((word) => word.length > 3 && !smallWords.has(word)))
}

/**
 * Whether an issue's title is about the matter of its first line, which then is a second headline: half of a dozen
 * words in common are no accident. "Weekly digest No. 12" has none.
 */
export function isAbout(title: string, line: string): boolean {
  const ofTitle = matterOf(title)
  const ofLine = matterOf(line)
  let common = 0
  for (const word of ofLine) if (ofTitle.has(word)) common += 1
  return common >= 2 && common >= 0.3 * Math.min(ofTitle.size, ofLine.size)
}
