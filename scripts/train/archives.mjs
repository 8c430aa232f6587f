import { NoteNumbers } from '../../lib/parser/roles/learning/lesson.js'
import { languageOf, sourceOf } from '../score/publications.mjs'
import { lessonsOf } from './lattices.mjs'
import { relaid } from './relayout/relaid.mjs'

/**
 * Digests that are read together, to learn from.
 * @typedef {object} Archive
 * @property {string} source the newsletter that it is from, or was laid out again from
 * @property {string} language of the newsletter, or of what it was turned into
 * @property {import('./lattices.mjs').SituatedLesson[]} lessons
 */

const weightOf = { seeds: 4, corpus: 1, layouts: 1, more: 1, written: 1 }

/** The examples are two of their kind, and the first that anyone sees: learned once, they would hardly count. */
const timesOf = { seeds: 18, corpus: 1, layouts: 1, more: 1, written: 1 }

/** Digests rendered again in layouts drawn at random: many, each of little weight, teach more than few of more. */
export const again = { copies: 4500, seed: 1, weight: 0.1 }

/**
 * All that can be learned from publications: each read together, each digest alone, and many laid out again.
 * @param {import('../score/publications.mjs').LabelledPublication[]} publications
 * @returns {{ archives: Archive[], names: NoteNumbers }}
 */
export function archivesOf(publications) {
  const names = new NoteNumbers()
  /** @type {Archive[]} */
  const archives = []
  for (const { group, name, digests } of publications) {
    const labelled = digests.map(({ file, bytes, gold }) => ({ file, bytes, labels: gold }))
    const weight = weightOf[/** @type {keyof typeof weightOf} */ (group)]
    const from = { source: sourceOf(group, name), language: languageOf(name) }
    const archiveOf = (/** @type {typeof labelled} */ some, /** @type {number} */ weight) => ({
      ...from,
      lessons: lessonsOf(some, names).map((lesson) => ({ ...lesson, weight })),
    })
    const together = archiveOf(labelled, weight)
    // A digest is also read alone, and then knows nothing of others.
    const alone = labelled.length > 1 ? labelled.map((one) => archiveOf([one], weight / 2)) : []
    const times = timesOf[/** @type {keyof typeof timesOf} */ (group)]
    for (let time = 0; time < times; time += 1) archives.push(together, ...alone)
  }
  for (const archive of relaid(publications, again)) {
    const [first] = archive
    if (!first) continue
    const lessons = lessonsOf(archive, names).map((lesson) => ({ ...lesson, weight: again.weight }))
    archives.push({ source: first.source ?? '', language: first.language ?? 'en', lessons })
  }
  return { archives: withoutRare(archives, names), names }
}

/** What fewer newsletters show is theirs, and says nothing of others. */
const fewestSources = 4

/** @param {Archive[]} archives @param {NoteNumbers} names @returns {Archive[]} */
function withoutRare(archives, names) {
  /** @type {Set<string>[]} */
  const sources = Array.from({ length: names.numbers.size }, () => new Set())
  for (const { source, lessons } of archives)
    for (const { notes } of lessons) for (const some of notes) for (const note of some) sources[note]?.add(source)
  const isUsual = (/** @type {number} */ note) => (sources[note]?.size ?? 0) >= fewestSources
  for (const { lessons } of archives)
    for (const lesson of lessons) lesson.notes = lesson.notes.map((some) => some.filter(isUsual))
  return archives
}
