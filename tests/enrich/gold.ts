import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Findings } from '../../src/enrich/enrich.js'
import type { EnrichContext, ItemWords } from '../../src/enrich/words.js'
import { readPublication } from '../../src/publication/read.js'

export const digests = ['000_7d64497ab7339ab5', '003_7ce8a0cde0ea430c']

/** An entry of a NAME.items.yml; `tests/gold/README.md` says what its keys are. */
export interface GoldItem {
  line: number
  headline?: string
  kind: Findings['kind']
  authors?: string[]
  publishers?: { name: string; words: string }[]
  speakers?: { name: string; kind: 'organisation' | 'person'; words: string }[]
  people?: string[]
  places?: string[]
  organisations?: string[]
  category?: string
  inferred?: boolean
  topics?: string[]
}

export const goldItems = (name: string): GoldItem[] => parse(readFileSync(`tests/gold/${name}.items.yml`, 'utf8'))

/** What enrichment is given for a seed: its items as the gold labels say, without the parser. */
export function goldContext(name: string): Omit<EnrichContext, 'index'> {
  const { publication } = readPublication(readFileSync('seeds/publication.yml', 'utf8'), { fallbackTitle: '' })
  if (!publication) throw new Error('seeds/publication.yml is not sound')
  return { language: 'en', topics: publication.topics, aliases: publication.aliases, items: itemsOf(name) }
}

/** The items of a digest by its labels: the first of `a|b`, with hard wraps and "hyphen- space" mended. */
function itemsOf(name: string): ItemWords[] {
  const lines = readFileSync(`seeds/${name}.txt`, 'utf8').split(/\r\n|\n|\r/)
  const items: ItemWords[] = []
  let section: string | undefined
  let extend = (_: string): void => {}
  for (const row of readFileSync(`tests/gold/${name}.labels`, 'utf8').split('\n')) {
    const [line, label = '', part = ''] = row.split('\t')
    if (!line || row.startsWith('#')) continue
    const role = label.split('|')[0]?.replace(/[?!]/g, '')
    const text = mended(part === '' ? (lines[Number(line) - 1] ?? '') : part)
    if (role === 'section' || role === 'break') section = role === 'section' ? text : undefined
    if (role === 'headline' || role === 'caption' || label.includes('!')) {
      items.push({ subheads: [], bylines: [], blocks: [], links: [], ...(section !== undefined && { section }) })
    }
    const item = items.at(-1)
    if (!item) continue
    switch (role) {
      case 'headline':
        item.headline = text
        break
      case 'subhead':
        item.subheads.push(text)
        break
      case 'byline':
        item.bylines.push(text)
        break
      case 'link':
        item.links.push({ label: text })
        break
      case 'credit':
        item.credit = text
        break
      case 'cont':
        extend(text)
        break
      case 'paragraph':
      case 'quote':
      case 'attribution':
      case 'bullet':
      case 'caption': {
        const block = { kind: role, text } as const
        const place = item.blocks.push(block) - 1
        extend = (more) => {
          const before = item.blocks[place]
          if (before) item.blocks[place] = { ...before, text: `${before.text} ${more}` }
        }
        break
      }
    }
  }
  return items
}

const mended = (text: string): string =>
  text
    .replace(/(\p{L}|\d)- (?=\p{L})/gu, '$1-')
    .replace(/^\s*•\s*/, '')
    .trim()

/** How well a list agrees with the gold's: `Name?` counts for neither, `A|B` is either. */
export interface Score {
  right: number
  wrong: string[]
  missed: string[]
}

export function compare(gold: readonly string[], found: readonly string[]): Score {
  const open = gold.map((entry) => ({
    names: entry.replace(/\?$/, '').split('|'),
    free: entry.endsWith('?'),
    hit: false,
  }))
  const wrong: string[] = []
  let right = 0
  for (const name of found) {
    const entry = open.find(({ names, hit }) => !hit && names.includes(name))
    if (!entry) wrong.push(name)
    else {
      entry.hit = true
      if (!entry.free) right += 1
    }
  }
  return { right, wrong, missed: open.filter(({ hit, free }) => !hit && !free).map(({ names }) => names.join('|')) }
}
