import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/project.mjs'
import { randomOf } from '../train/relayout/random.mjs'

/**
 * Digests to read against the clock, like those of one publication: its own lines in their order, again and again, in
 * which half of the longer words give way to others of the publication. So no line comes twice, and nothing that is
 * kept of a whole line makes reading look faster than it is.
 * @typedef {import('../../lib/parser/parse.js').DigestInput} DigestInput
 */

/** Publications in plain text, some in long paragraphs and some in short lines: the start of their files' names. */
const publications = {
  seeds: { folder: 'seeds', files: /\.txt$/ },
  rct: { folder: 'tests/corpus', files: /^rct-.*-(?:plain|seedlike|tight)\.txt$/ },
  haskell: { folder: 'tests/corpus', files: /^haskell-.*-plain\.txt$/ },
  bitcoinops: { folder: 'tests/corpus', files: /^bitcoinops-en-.*-plain\.txt$/ },
  lwkd: { folder: 'tests/corpus', files: /^lwkd-.*-plain\.txt$/ },
}

/** @typedef {keyof typeof publications} PublicationName */

export const publicationNames = /** @type {PublicationName[]} */ (Object.keys(publications))

/**
 * An archive of so many digests, each of about so many bytes. The same names and sizes give the same bytes.
 * @param {PublicationName} name
 * @param {{ digests: number, size: number }} extent
 * @returns {DigestInput[]}
 */
export function archiveLike(name, { digests, size }) {
  const lines = linesLike(name)
  return Array.from({ length: digests }, (_, index) => {
    /** @type {string[]} */
    const taken = []
    for (let length = 0; length < size; ) {
      const line = lines.next().value
      taken.push(line)
      length += Buffer.byteLength(line) + 1
    }
    return { file: `${name}-${index + 1}.txt`, bytes: Buffer.from(taken.join('\n')) }
  })
}

/**
 * The publication's lines without end, no long one twice the same.
 * @param {PublicationName} name
 * @returns {Generator<string, never>}
 */
function* linesLike(name) {
  const { folder, files } = publications[name]
  const texts = readdirSync(join(root, folder))
    .filter((file) => files.test(file))
    .sort()
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))
  const words = wordsByKind(texts)
  const random = randomOf(`bench/${name}`)
  for (;;) {
    for (const text of texts) {
      for (const line of text.split('\n')) {
        yield inOtherWords(line, words, random, 0.5)
      }
    }
  }
}

const longWord = /(?<![\p{L}\p{N}./@-])\p{L}{5,}(?![\p{L}\p{N}./@-])/gu

/** Words stand in for each other that begin alike, with a capital or a small letter. @param {string} word */
const kindOf = (word) => (/^\p{Lu}/u.test(word) ? 'capital' : 'small')

/**
 * A text in which a share of the longer words gives way to others.
 * @param {string} text
 * @param {Map<string, string[]>} words
 * @param {import('../train/relayout/random.mjs').Random} random
 * @param {number} share
 */
export function inOtherWords(text, words, random, share) {
  return text.replace(longWord, (word) =>
    random.chance(share) ? random.pick(words.get(kindOf(word)) ?? [word]) : word,
  )
}

/** The longer words of texts, as often as they stand there. @param {string[]} texts */
export function wordsByKind(texts) {
  /** @type {Map<string, string[]>} */
  const kinds = new Map()
  for (const [word] of texts.join('\n').matchAll(longWord)) {
    const others = kinds.get(kindOf(word))
    if (others) others.push(word)
    else kinds.set(kindOf(word), [word])
  }
  return kinds
}
