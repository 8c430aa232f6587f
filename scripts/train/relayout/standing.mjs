import { sentencesOf, wordCount } from './letters.mjs'

/**
 * @typedef {import('./document.mjs').Document} Document
 * @typedef {import('./document.mjs').Standing} Standing
 * @typedef {import('./random.mjs').Random} Random
 */

/** Share of archives, and of issues alone, in which paragraphs about the newsletter itself stand. */
const share = 0.5
const shareAlone = 0.2

/**
 * Paragraphs about the newsletter itself, at its end and now and then at its head: in each issue, from some issue on, or
 * now and then; word for word, or with a sentence that is new. Nothing but that tells them from news, and that they stand
 * behind a farewell; an issue alone has only this. What was taken for them is news no more.
 * @param {Document[]} documents
 * @param {number} issues to be made of them
 * @param {Random} random
 * @returns {{ standings: (Standing | undefined)[], documents: Document[] }} a standing for each issue
 */
export function withStanding(documents, issues, random) {
  const items = documents.flatMap(({ sections }) => sections.flatMap((section) => section.items))
  const fitting = items.filter(({ blocks }) => paragraphsOf(blocks).length > 0)
  if (!random.chance(issues > 1 ? share : shareAlone) || fitting.length < 8)
    return { standings: Array.from({ length: issues }, () => undefined), documents }
  const taken = Array.from({ length: random.whole(1, 3) }, () => random.pick(fitting))
  const paragraphs = [...new Set(taken.flatMap(({ blocks }) => paragraphsOf(blocks).slice(0, 2)))]
  const isLed = issues === 1 || random.chance(0.5)
  const head = !isLed && paragraphs.length > 1 && random.chance(0.2) ? 1 : 0
  const left = documents.map((document) => ({
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      items: section.items.filter((item) => !taken.includes(item)),
    })),
  }))
  const stands = random.weighted({ always: 5, since: 2, sometimes: 2 })
  const since = random.whole(1, Math.max(1, issues - 1))
  const isEdited = random.chance(0.35)
  const standings = Array.from({ length: issues }, (_, issue) => {
    const chance = random.fork(`issue ${issue}`)
    if (issues > 1 && stands === 'since' && issue < since) return undefined
    const these = stands === 'sometimes' && issues > 1 ? paragraphs.filter(() => chance.chance(0.65)) : paragraphs
    const texts = isEdited ? these.map((text) => edited(text, paragraphs, chance)) : these
    return { isLed, head: texts.slice(0, head), tail: texts.slice(head, head + 4) }
  })
  return { standings, documents: left }
}

/** A text whose last sentences were written anew: left out, or those of another. @param {string} text @param {string[]} others @param {Random} random */
function edited(text, others, random) {
  const sentences = sentencesOf(text)
  if (sentences.length < 2 || random.chance(0.4)) return text
  const kept = sentences.slice(0, random.whole(1, sentences.length - 1))
  return [...kept, ...(random.chance(0.6) ? sentencesOf(random.pick(others)).slice(-1) : [])].join(' ')
}

/** @param {import('./document.mjs').Block[]} blocks */
const paragraphsOf = (blocks) =>
  blocks.filter(({ role, text }) => role === 'paragraph' && wordCount(text) >= 9).map(({ text }) => text)
