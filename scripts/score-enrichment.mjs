#!/usr/bin/env node
// How well it is found who wrote, who says it, and who and what is named, against what was said by hand.
//   npm run score:enrichment [-- NAME] [--read] [--verbose]
// By labels, the items are those of the gold; with --read they are what the reader takes them for, and what it misreads
// counts as missed or wrong. --verbose tells each name that is wrong or missed.
import './setup/node-version.mjs'

const { setUp } = await import('./setup/setup.mjs')
await setUp()
const { readFileSync } = await import('node:fs')
const { join } = await import('node:path')
const { root } = await import('./setup/project.mjs')
const { compareNames, goldCorpus, goldSeed, questions, seedNames } = await import('./score/named-gold.mjs')
const { foundByLabels, foundByReading } = await import('./score/named-found.mjs')
const { readPublication } = await import('../lib/publication/read.js')
const { emptyPublication } = await import('../lib/publication/publication.js')

const words = process.argv.slice(2)
const isVerbose = words.includes('--verbose')
const find = words.includes('--read') ? foundByReading : foundByLabels
const name = words.find((word) => !word.startsWith('--')) ?? ''

const { publication } = readPublication(readFileSync(join(root, 'seeds/publication.yml'), 'utf8'), {
  fallbackTitle: '',
})
if (!publication) throw new Error('seeds/publication.yml is not sound')
const unknown = emptyPublication('')
const corpus = goldCorpus()
const asked = ['authors', 'sources', 'people', 'places', 'organisations', 'dates']
const groups = [
  {
    title: 'the seeds',
    digests: seedNames.map(goldSeed),
    publication,
    asked: Object.keys(questions).filter((key) => key !== 'dates'),
  },
  {
    title: 'the corpus, labelled first',
    digests: corpus.filter(({ look }) => look !== 2),
    publication: unknown,
    asked,
  },
  {
    title: 'the corpus, labelled later',
    digests: corpus.filter(({ look }) => look === 2),
    publication: unknown,
    asked,
  },
]

for (const { title, digests, publication, asked } of groups) {
  const chosen = digests.filter((digest) => `${title} ${digest.name}`.includes(name))
  if (chosen.length === 0) continue
  console.log(`${title}: ${chosen.length} digests, ${chosen.flatMap(({ gold }) => gold).length} items`)
  const read = chosen.map((digest) => ({ digest, found: find(digest, publication) }))
  for (const key of asked) {
    const question = questions[key]
    if (!question) continue
    let right = 0
    /** @type {string[]} */
    const wrong = []
    /** @type {string[]} */
    const missed = []
    for (const { digest, found } of read) {
      const place = (/** @type {number} */ line) => `${digest.name}:${line}`
      for (const { item, findings, line } of found) {
        const score = compareNames(item ? question.gold(item) : [], findings ? question.found(findings) : [])
        right += score.right
        wrong.push(...score.wrong.map((one) => `${place(line)} ${one}`))
        missed.push(...score.missed.map((one) => `${place(line)} ${one}`))
      }
    }
    const share = (/** @type {number} */ others) =>
      right + others === 0 ? '  -  ' : (right / (right + others)).toFixed(3)
    console.log(
      `  ${key.padEnd(14)} precision ${share(wrong.length)}  recall ${share(missed.length)}  (${right} right, ${wrong.length} wrong, ${missed.length} missed)`,
    )
    if (!isVerbose) continue
    for (const one of wrong) console.log(`      wrong:  ${one}`)
    for (const one of missed) console.log(`      missed: ${one}`)
  }
}
