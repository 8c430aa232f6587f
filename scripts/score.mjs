#!/usr/bin/env node
// How well digests are read, against labels by hand.
//   npm run score [-- NAME] [--verbose]    reads the labelled digests and prints means by publication
//   npm run score -- --damaged [NAME] [--verbose]    the same for the examples, each damaged as sending damages
//   npm run score -- --left-out [NAME] [--verbose]    each newsletter read with weights learned without it (an hour; by NAME, minutes)
//   npm run score -- --stories [NAME] [--verbose]    the stories that are found, against pairs of items by hand
//   node scripts/score.mjs GOLD SAID DIGEST [--verbose]    judges one labelling of one digest
// --verbose tells each row and item that is not right. Exit status 2: labels that do not label their digest.
import './setup/node-version.mjs'

const { readFileSync } = await import('node:fs')
const { linesOf, NotALabelling, readLabels } = await import('./score/labels.mjs')
const { scoreLabels } = await import('./score/scores.mjs')
const { trustOf } = await import('./score/certainty.mjs')
const { meanOf, scoreLine, scoreTable } = await import('./score/print.mjs')

const words = process.argv.slice(2)
const isVerbose = words.includes('--verbose')
const isDamaged = words.includes('--damaged')
const isLeftOut = words.includes('--left-out')
const isStories = words.includes('--stories')
const names = words.filter((word) => !word.startsWith('--'))

if (names.length === 3) judgeOne(...names)
else if (names.length < 2 && isStories) await judgeAllStories(names[0] ?? '')
else if (names.length < 2 && isLeftOut) await judgeUnlearned(names[0] ?? '')
else if (names.length < 2) await judgeAll(names[0] ?? '')
else stop('usage: score.mjs [--damaged | --left-out | --stories] [NAME | GOLD SAID DIGEST] [--verbose]')

/** @param {string[]} files */
function judgeOne(...files) {
  const [gold = '', said = '', digest = ''] = files
  try {
    const lines = linesOf(readFileSync(digest, 'utf8'))
    const [goldRows, saidRows] = [gold, said].map((file) => readLabels(readFileSync(file, 'utf8'), lines, file))
    const { scores, misses } = scoreLabels(goldRows ?? [], saidRows ?? [])
    if (isVerbose) for (const miss of misses) console.log(miss)
    console.log(scoreLine(scores))
  } catch (error) {
    if (error instanceof NotALabelling || (error instanceof Error && 'code' in error)) stop(error.message)
    throw error
  }
}

/** @param {string} name of the publications that are read: "" for all */
async function judgeAll(name) {
  const { setUp } = await import('./setup/setup.mjs')
  await setUp()
  const { labelledPublications, unseenPublications } = await import('./score/publications.mjs')
  const { damagedPublications } = await import('./score/damages.mjs')
  const { judge } = await import('./score/read.mjs')
  const publications = labelledPublications()
  const judged = (isDamaged ? damagedPublications(publications) : [...publications, ...unseenPublications()])
    .filter((publication) => `${publication.group} ${publication.name}`.includes(name))
    .map((publication) => ({ ...publication, digests: judge(publication) }))
  if (judged.length === 0) stop(`no labelled publication has "${name}" in its name`)

  for (const { file, scores, misses } of judged.flatMap(({ digests }) => digests)) {
    if (isVerbose) console.log([`${file}: ${scoreLine(scores)}`, ...misses.map((miss) => `  ${miss}`)].join('\n'))
  }
  const groups = [...new Set(judged.map(({ group }) => group))]
  console.log(
    scoreTable([
      ...judged.filter(({ digests }) => isVerbose || digests.length > 1).map(({ name, digests }) => row(name, digests)),
      ...groups.map((group) => {
        const digests = judged.flatMap((publication) => (publication.group === group ? publication.digests : []))
        return row(`mean: ${group}`, digests)
      }),
    ]),
  )
}

/** @param {string} name of what is left out: "" for all */
async function judgeUnlearned(name) {
  const { setUp } = await import('./setup/setup.mjs')
  await setUp()
  const { judgeLeftOut } = await import('./score/left-out.mjs')
  let count = 0
  for (const { name: leftOut, publications } of judgeLeftOut(name, (line) => console.error(line))) {
    count += 1
    const digests = publications.flatMap((publication) => publication.digests)
    for (const { file, scores, misses } of isVerbose ? digests : [])
      console.log([`${file}: ${scoreLine(scores)}`, ...misses.map((miss) => `  ${miss}`)].join('\n'))
    const several = publications.filter((publication) => publication.digests.length > 1 && publications.length < 20)
    console.log(scoreTable([...several.map((one) => row(one.name, one.digests)), row(`without ${leftOut}`, digests)]))
    console.log(`${trustLine(digests)}\n`)
  }
  if (count === 0) stop(`nothing that can be left out has "${name}" in its name`)
}

/** @param {string} name of what is judged: "" for all */
async function judgeAllStories(name) {
  const { setUp } = await import('./setup/setup.mjs')
  await setUp()
  const { goldArchives } = await import('./score/stories/gold.mjs')
  const { bindGold } = await import('./score/stories/bind.mjs')
  const { judgeStories } = await import('./score/stories/judge.mjs')
  const { storyTable } = await import('./score/stories/print.mjs')
  const judged = goldArchives()
    .filter((archive) => archive.name.includes(name))
    .map((archive) => ({ ...judgeStories(archive, bindGold(archive)), written: archive.stories !== undefined }))
  if (judged.length === 0) stop(`no archive with known stories has "${name}" in its name`)
  if (isVerbose) for (const { name: of, misses } of judged) for (const miss of misses) console.log(`${of}: ${miss}`)
  console.log(storyTable(judged))
}

/** @param {import('./score/read.mjs').Judged[]} digests */
function trustLine(digests) {
  const { sureRight, review, wrongInReview } = trustOf(digests.flatMap(({ rows }) => rows))
  const percent = (/** @type {number} */ share) => `${(share * 100).toFixed(1)} %`
  return `of lines called sure ${percent(sureRight)} are right; ${percent(review)} are called review, ${percent(wrongInReview)} of the wrong ones among them`
}

/**
 * @param {string} name
 * @param {import('./score/read.mjs').Judged[]} digests
 */
function row(name, digests) {
  return { name, digests: digests.length, scores: meanOf(digests.map(({ scores }) => scores)) }
}

/**
 * @param {string} why
 * @returns {never}
 */
function stop(why) {
  console.error(why)
  process.exit(2)
}
