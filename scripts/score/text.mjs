/**
 * A text as it counts in comparing: its letters and digits alone, in one case and one form. A link's target does not
 * count: it stands behind the text, not in it.
 * @param {string} text
 */
export function comparable(text) {
  return text
    .replace(linkTarget, ']')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    .toLowerCase()
}

/** Up to one pair of brackets inside the address. */
const linkTarget = /\]\((?:[^()]|\([^()]*\))*\)/g

/**
 * A byline as it counts in comparing: the name, without the word for "by".
 * @param {string} byline
 */
export const comparableName = (byline) => comparable(byline.replace(wordForBy, ''))

const wordsForBy = ['by', 'notes by', 'par', 'por', 'von', 'di', 'автор', 'հեղինակ', 'հեղինակ՝', 'بقلم']
const wordForBy = new RegExp(`^[\\s_*(–—-]*(?:${wordsForBy.join('|')})(?=[\\s.:])`, 'iu')
