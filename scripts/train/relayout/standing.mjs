import { wordCount } from './letters.mjs'

/**
 * @typedef {import('./document.mjs').Document} Document
 * @typedef {import('./document.mjs').Standing} Standing
 * @typedef {import('./random.mjs').Random} Random
 */

/** Share of archives in which paragraphs about the newsletter itself stand in every issue. */
const share = 0.5

/**
 * Paragraphs that stand word for word in each issue, which nothing but that tells from news: a paragraph or a few of
 * the archive's own, in its tail and now and then at its head. What was taken is news no more.
 * @param {Document[]} documents
 * @param {Random} random
 * @returns {{ standing: Standing | undefined, documents: Document[] }}
 */
export function withStanding(documents, random) {
  const items = documents.flatMap(({ sections }) => sections.flatMap((section) => section.items))
  const fitting = items.filter(({ blocks }) => paragraphsOf(blocks).length > 0)
  if (!random.chance(share) || fitting.length < 8) return { standing: undefined, documents }
  const taken = Array.from({ length: random.whole(1, 3) }, () => random.pick(fitting))
  const paragraphs = [...new Set(taken.flatMap(({ blocks }) => paragraphsOf(blocks).slice(0, 2)))]
  const head = paragraphs.length > 1 && random.chance(0.35) ? 1 : 0
  const left = documents.map((document) => ({
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      items: section.items.filter((item) => !taken.includes(item)),
    })),
  }))
  return { standing: { head: paragraphs.slice(0, head), tail: paragraphs.slice(head, head + 4) }, documents: left }
}

/** @param {import('./document.mjs').Block[]} blocks */
const paragraphsOf = (blocks) =>
  blocks.filter(({ role, text }) => role === 'paragraph' && wordCount(text) >= 9).map(({ text }) => text)
