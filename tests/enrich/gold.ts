import { readFileSync } from 'node:fs'
import { type GoldItem, goldSeed, itemsByLabels, seedNames } from '../../scripts/score/named-gold.mjs'
import type { EnrichContext } from '../../src/enrich/words.js'
import { readPublication } from '../../src/publication/read.js'

export const digests = seedNames

export const goldItems = (name: string): GoldItem[] => goldSeed(name).gold

/** What enrichment is given for a seed: its items as the gold labels say, without the parser. */
export function goldContext(name: string): Omit<EnrichContext, 'index'> {
  const { publication } = readPublication(readFileSync('seeds/publication.yml', 'utf8'), { fallbackTitle: '' })
  if (!publication) throw new Error('seeds/publication.yml is not sound')
  const items = itemsByLabels(goldSeed(name))
  return { language: 'en', topics: publication.topics, aliases: publication.aliases, items }
}
