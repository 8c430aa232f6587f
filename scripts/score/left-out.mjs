import { prepareModel } from '../../lib/parser/roles/model.js'
import { archivesOf } from '../train/archives.mjs'
import { weightsFrom } from '../train/two-readings.mjs'
import { labelledPublications, languageOf, lessonPublications, newsletterOf, sourceOf } from './publications.mjs'
import { judge } from './read.mjs'

/**
 * @typedef {import('./publications.mjs').LabelledPublication} LabelledPublication
 * @typedef {{ name: string, isOut: (from: { source: string, language: string }) => boolean }} LeftOut
 * @typedef {{ name: string, publications: { group: string, name: string, digests: import('./read.mjs').Judged[] }[] }} JudgedLeftOut
 */

/** The newsletters that were written for learning are left out by so many parts. */
const parts = 4

/**
 * Reads each newsletter with weights that were learned without it: what is shown is how others will be read.
 * @param {string} name of what is left out, or a part of it: "" for all
 * @param {(line: string) => void} tell
 * @returns {Generator<JudgedLeftOut>}
 */
export function* judgeLeftOut(name, tell) {
  const publications = [...labelledPublications(), ...lessonPublications()]
  const chosen = leftOutOf(publications).filter((one) => one.name.includes(name))
  if (chosen.length === 0) return
  const { archives, names } = archivesOf(publications)
  for (const one of chosen) {
    tell(`learning without ${one.name} …`)
    const weights = weightsFrom(
      archives.filter((archive) => !one.isOut(archive)),
      names,
      '',
    )
    const model = prepareModel(weights)
    const out = publications.filter(({ group, name }) => group !== 'more' && one.isOut(fromOf(group, name)))
    yield {
      name: one.name,
      publications: out.map((publication) => ({ ...publication, digests: judge(publication, model) })),
    }
  }
}

/** @param {string} group @param {string} name */
const fromOf = (group, name) => ({
  source: sourceOf(group, name),
  language: languageOf(name),
})

/** @param {LabelledPublication[]} publications @returns {LeftOut[]} */
function leftOutOf(publications) {
  const newsletters = ['rct', 'haskell', 'bitcoinops', 'lwkd', 'seeds', 'layouts']
  const written = [
    ...new Set(publications.flatMap(({ group, name }) => (group === 'written' ? [newsletterOf(name)] : []))),
  ].sort()
  const partOf = new Map(written.map((source, index) => [source, index % parts]))
  return [
    ...newsletters.map((name) => ({
      name,
      isOut: (/** @type {{ source: string }} */ { source }) => source.startsWith(name),
    })),
    ...Array.from({ length: parts }, (_, part) => ({
      name: `written, part ${part + 1} of ${parts}`,
      isOut: (/** @type {{ source: string }} */ { source }) => partOf.get(source) === part,
    })),
    {
      name: 'layouts in other languages',
      isOut: (/** @type {{ source: string, language: string }} */ { language }) => language !== 'en',
    },
  ]
}
