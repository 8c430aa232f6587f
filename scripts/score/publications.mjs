import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/project.mjs'

/**
 * Digests that were sent by the same hand in the same style, which are read together; with the gold of each.
 * @typedef {{ group: string, name: string, digests: { file: string, bytes: Buffer, gold: string }[] }} LabelledPublication
 */

/**
 * The digests that are labelled: the two examples, the corpus, and the small layouts, each a publication of its own.
 * @returns {LabelledPublication[]}
 */
export function labelledPublications() {
  return [
    ...publicationsIn('seeds', 'tests/gold', 'seeds', () => 'seeds'),
    ...publicationsIn('corpus', 'tests/corpus', 'tests/corpus', withoutNumber),
    ...publicationsIn('layouts', 'tests/corpus/layouts', 'tests/corpus/layouts', (name) => name),
  ]
}

/**
 * Digests that nothing is learned from.
 * @returns {LabelledPublication[]}
 */
export function unseenPublications() {
  return publicationsIn('unseen', 'tests/corpus/unseen', 'tests/corpus/unseen', (name) =>
    name.startsWith('odd-') ? name : name.replace(/-\d+$/, ''),
  )
}

/**
 * Further issues of the newsletters of the corpus, and newsletters written for it: training learns from them, and they are
 * judged by only where they are left out.
 * @returns {LabelledPublication[]}
 */
export function lessonPublications() {
  return [
    ...publicationsIn('more', 'tests/corpus/more', 'tests/corpus/more', withoutNumber),
    ...publicationsIn('written', 'tests/corpus/written', 'tests/corpus/written', (name) => name.replace(/-\d+$/, '')),
  ]
}

/** "rct-0085-seedlike" is one of "rct seedlike", "lwkd-2018-02-11-markdown" of "lwkd markdown". @param {string} name */
const withoutNumber = (name) => name.replace(/-\d[\d-]*-/, ' ')

/**
 * @param {string} group
 * @param {string} labelsFolder
 * @param {string} digestsFolder
 * @param {(name: string) => string} publicationOf
 * @returns {LabelledPublication[]}
 */
function publicationsIn(group, labelsFolder, digestsFolder, publicationOf) {
  /** @type {Map<string, LabelledPublication>} */
  const publications = new Map()
  for (const labels of readdirSync(join(root, labelsFolder)).sort()) {
    if (!labels.endsWith('.labels')) continue
    const file = labels.replace(/\.labels$/, '.txt')
    const name = publicationOf(labels.replace(/\.labels$/, ''))
    const publication = publications.get(name) ?? { group, name, digests: [] }
    publication.digests.push({
      file,
      bytes: readFileSync(join(root, digestsFolder, file)),
      gold: readFileSync(join(root, labelsFolder, labels), 'utf8'),
    })
    publications.set(name, publication)
  }
  return [...publications.values()]
}

/** "rct seedlike" is from "rct". @param {string} name */
export const newsletterOf = (name) => name.replace(/ .*/, '')

/** Which newsletter a publication is from; the small layouts count as one. @param {string} group @param {string} name */
export const sourceOf = (group, name) => (group === 'layouts' ? 'layouts' : newsletterOf(name))

/** "bitcoinops-de plain" is in German. @param {string} name */
export const languageOf = (name) => /-([a-z]{2})$/.exec(newsletterOf(name))?.[1] ?? 'en'
