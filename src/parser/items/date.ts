import { isoDate } from '../../digest/iso-date.js'
import { months } from '../../lexicon/lexicon.js'
import { wordsOf } from '../../lexicon/phrases.js'
import type { Line } from '../lines/line.js'

/** The date in a file's name: "2023-10-11.txt", "digest_20231011.md". */
export function dateInName(file: string): string | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const match = /(?<!\d)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/.exec(name)
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

/** Lines at the top in which a masthead may give the date. */
const top = 6

/** The full date, with a year, that one of a digest's first short lines gives. */
export function dateInText(lines: Line[]): string | undefined {
  for (const { look, text } of lines.filter(({ frontMatter }) => !frontMatter).slice(0, top)) {
    if (look.length > 16 || look.ending === 'stop') continue
    const found = dateIn(text)
    if (found) return found
  }
  return undefined
}

function dateIn(text: string): string | undefined {
  const numbers =
    /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)|(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u.exec(text)
  if (numbers)
    return isoDate(Number(numbers[1] ?? numbers[4]), Number(numbers[2] ?? numbers[5]), Number(numbers[3] ?? numbers[6]))
  const words = wordsOf(text)
  const at = words.findIndex((word) => months.has(word.replace(/\.$/, '')))
  if (at < 0) return undefined
  const month = months.get((words[at] as string).replace(/\.$/, '')) as number
  const year = words.find((word) => /^(?:18|19|20|21)\d{2}$/.test(word))
  const day = [words[at - 1], words[at + 1], words[at - 2]]
    .map((word) => /^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/.exec(word ?? '')?.[1])
    .find(Boolean)
  return year && day ? isoDate(Number(year), month, Number(day)) : undefined
}
