#!/usr/bin/env node
// Makes src/parser/roles/weights.ts, what evidence is worth, from all labelled digests of the project.
//   npm run train [-- --without NAME] [--out FILE]
// --without leaves out the publications whose name begins so, to see how digests are read that were not learned from.
import './setup/node-version.mjs'

const { writeFileSync } = await import('node:fs')
const { join } = await import('node:path')
const { parseArgs } = await import('node:util')
const { root } = await import('./setup/project.mjs')
const { setUp } = await import('./setup/setup.mjs')
await setUp()
const { labelledPublications, lessonPublications } = await import('./score/publications.mjs')
const { lessonsOf } = await import('./train/lattices.mjs')
const { relaid } = await import('./train/relayout/relaid.mjs')
const { learn } = await import('../lib/parser/roles/learning/learn.js')
const { NoteNumbers } = await import('../lib/parser/roles/learning/lesson.js')
const { weightsOf } = await import('../lib/parser/roles/learning/parameters.js')
const { weightsSource } = await import('./train/source.mjs')

const { values: options } = parseArgs({
  options: {
    without: { type: 'string', default: '' },
    out: { type: 'string', default: 'src/parser/roles/weights.ts' },
  },
})

/** The examples are two of their kind: without more weight they would hardly count. */
const weightOf = { seeds: 8, corpus: 1, layouts: 1, more: 1 }

/** Digests rendered again in layouts drawn at random: many, each of little weight, teach more than few of more. */
const again = { copies: 2400, seed: 1, weight: 0.12 }

const publications = [...labelledPublications(), ...lessonPublications()].filter(
  ({ group, name }) => options.without === '' || (!name.startsWith(options.without) && group !== options.without),
)
const names = new NoteNumbers()
const lessons = publications.flatMap(({ group, digests }) => {
  const labelled = digests.map(({ file, bytes, gold }) => ({ file, bytes, labels: gold }))
  const weight = weightOf[/** @type {keyof typeof weightOf} */ (group)]
  const together = lessonsOf(labelled, names).map((lesson) => ({ ...lesson, weight }))
  // A digest is also read alone, and then knows nothing of others.
  const alone = labelled.length > 1 ? labelled.flatMap((one) => lessonsOf([one], names)) : []
  return [...together, ...alone.map((lesson) => ({ ...lesson, weight: weight / 2 }))]
})
for (const archive of relaid(publications, again)) {
  for (const lesson of lessonsOf(archive, names)) lessons.push({ ...lesson, weight: again.weight })
}
const digests = publications.reduce((sum, publication) => sum + publication.digests.length, 0)
console.error(`${digests} digests, ${lessons.length} lessons, ${names.numbers.size} kinds of evidence`)
const learned = learn(lessons, names.numbers.size, {
  epochs: 4,
  rate: 0.1,
  penalty: 3,
  onEpoch: (epoch, likelihood) => console.error(`epoch ${epoch}: log-likelihood ${likelihood.toFixed(1)}`),
})
const trainedOn = `${digests} digests of ${publications.length} publications and layouts, and ${again.copies} laid out again`
writeFileSync(join(root, options.out), weightsSource(weightsOf(learned, [...names.numbers.keys()], trainedOn)))
