/** Spellings that stand for each other: a phrase with the first is in its list with the second too. */
const spellings = [
  ["'", '’'],
  ['"', '״'],
  ['և', 'եւ'],
  ['և', 'եվ'], // what և becomes when ԵՎ is made small again
] as const

/** A list of phrases, parted by `|` or a new line; apostrophes are written straight, Armenian և in its short form. */
export function phrases(text: TemplateStringsArray): string[] {
  return split(text.join(''), /[|\n]/).flatMap(inAllSpellings)
}

/** Months or weekdays, parted by `|` or a new line; the forms of each are parted by commas. */
export function forms(text: TemplateStringsArray): string[][] {
  return split(text.join(''), /[|\n]/).map((group) => split(group, ',').flatMap(inAllSpellings))
}

/** Phrases under a key: each line is a key, a space, and its phrases, parted by `|`. */
export function phrasesByKey(text: TemplateStringsArray): Record<string, string[]> {
  return Object.fromEntries(
    split(text.join(''), '\n').map((line) => {
      const [key = '', ...words] = line.split(' ')
      return [key, split(words.join(' '), '|').flatMap(inAllSpellings)]
    }),
  )
}

function split(text: string, mark: RegExp | string): string[] {
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function inAllSpellings(phrase: string): string[] {
  const used = spellings.filter(([written]) => phrase.includes(written))
  return [phrase, ...used.map(([written, other]) => phrase.replaceAll(written, other))]
}
