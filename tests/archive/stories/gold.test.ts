import { describe, expect, it } from 'vitest'
import { type GoldArchive, goldArchives } from '../../../scripts/score/stories/gold.mjs'
import { judgeStories, rates } from '../../../scripts/score/stories/judge.mjs'
import { bindArchive } from '../../../src/archive/bind.js'
import { readArchive } from '../../../src/parser/parse.js'
import { emptyPublication } from '../../../src/publication/publication.js'

function judge(gold: GoldArchive) {
  const publication = { ...emptyPublication(''), digests: gold.digests }
  return judgeStories(gold, bindArchive(readArchive(gold.inputs, publication), gold.inputs, publication))
}

function together(archives: GoldArchive[]) {
  const all = { found: 0, wrong: 0, all: 0 }
  for (const { links } of archives.map(judge)) {
    all.found += links.found
    all.wrong += links.wrong
    all.all += links.all
  }
  return rates(all)
}

describe('stories, against pairs of items by hand', () => {
  const archives = goldArchives()

  it('finds nine in ten of the pairs of the archive that the rules were made with, and hardly any other', () => {
    const { precision, recall } = together(archives.filter(({ name }) => name === 'written'))
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.9)
  })

  it('finds most of those of two newsletters that were written afterwards', () => {
    const { precision, recall } = together(archives.filter(({ name }) => name === 'harbour' || name === 'kreis'))
    expect(precision).toBeGreaterThanOrEqual(0.9)
    expect(recall).toBeGreaterThanOrEqual(0.85)
  })

  it('finds most of those of two that tell of threads without names, in English and Polish', () => {
    const { precision, recall } = together(archives.filter(({ name }) => name === 'brokers' || name === 'dolina'))
    expect(precision).toBeGreaterThanOrEqual(0.9)
    expect(recall).toBeGreaterThanOrEqual(0.7)
  })

  it('seldom takes for a story what has a subject in common, in newsletters of the corpus', () => {
    const { precision, recall } = together(archives.filter(({ stories }) => stories === undefined))
    expect(precision).toBeGreaterThanOrEqual(0.9)
    expect(recall).toBeGreaterThanOrEqual(0.7)
  })
})
