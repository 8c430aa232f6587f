/** Marks above and below letters that readers leave out when they type; in other scripts they tell letters apart. */
const accents =
  /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu

/** Letters that no decomposition takes apart, and spellings of one letter. */
const spellings: [letter: RegExp, plain: string][] = [
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/đ/g, 'd'],
  [/ð/g, 'd'],
  [/þ/g, 'th'],
  [/ı/g, 'i'],
  [/ς/g, 'σ'],
  // Երևան, Երեւան and, made small again, ԵՐԵՎԱՆ are one.
  [/եվ/g, 'եւ'],
]

const plainAscii = /^[A-Za-z0-9]*$/
/** What a character is taken apart to may be no part of a word; marks without a letter are none, either. */
const noPartOfWord = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]/gu

/** As many code units as a folded word keeps: what is longer is no word. */
const longestWord = 64

/**
 * A word as the index and a query compare it: small letters without accents. The build and the browser both fold with
 * this function: a word that they folded differently would never be found.
 */
export function foldWord(word: string): string {
  const folded = plainAscii.test(word) ? word.toLowerCase() : foldLetters(word)
  return folded.length > longestWord ? folded.slice(0, longestWord) : folded
}

function foldLetters(word: string): string {
  const parts = word.normalize('NFKD').replace(noPartOfWord, '').replace(accents, '$1')
  const lower = parts.normalize('NFKC').toLowerCase()
  return spellings.reduce((text, [letter, instead]) => text.replace(letter, instead), lower)
}
