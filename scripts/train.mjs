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
const { again, archivesOf } = await import('./train/archives.mjs')
const { weightsFrom } = await import('./train/two-readings.mjs')
const { weightsSource } = await import('./train/source.mjs')

const { values: options } = parseArgs({
  options: {
    without: { type: 'string', default: '' },
    out: { type: 'string', default: 'src/parser/roles/weights.ts' },
  },
})

const publications = [...labelledPublications(), ...lessonPublications()].filter(
  ({ group, name }) => options.without === '' || (!name.startsWith(options.without) && group !== options.without),
)
const { archives, names } = archivesOf(publications)
const digests = publications.reduce((sum, publication) => sum + publication.digests.length, 0)
const lessons = archives.reduce((sum, archive) => sum + archive.lessons.length, 0)
console.error(`${digests} digests, ${lessons} lessons, ${names.numbers.size} kinds of evidence`)
const trainedOn = `${digests} digests of ${publications.length} publications and layouts, and ${again.copies} laid out again`
const weights = weightsFrom(archives, names, trainedOn, (line) => console.error(line))
writeFileSync(join(root, options.out), weightsSource(weights))
