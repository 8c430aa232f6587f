import { choices } from './choices.mjs'
import { signs } from './signs.mjs'

/**
 * A publication's layout: an option for each decision, and the signs that it uses.
 * @typedef {{ [Key in keyof import('./choices.mjs').Choices]: keyof import('./choices.mjs').Choices[Key] & string }} Options
 * @typedef {{ [Key in keyof typeof signs]: typeof signs[Key][number] }} Signs
 * @typedef {Options & { seed: string, signs: Signs }} Style
 * What stays the same in all its digests, such as its title, is drawn from `seed`.
 */

/**
 * Draws a layout that holds together. A publication keeps its layout: draw once for all of its digests.
 * @param {import('./random.mjs').Random} random
 * @returns {Style}
 */
export function styleOf(random) {
  const drawn = Object.entries(choices).map(([key, weights]) => [
    key,
    random.weighted(/** @type {Record<string, number>} */ (weights)),
  ])
  const sign = Object.entries(signs).map(([key, list]) => [key, random.pick(/** @type {string[]} */ (list))])
  const seed = `${random.whole(1, 1e9)}`
  return coherent({ .../** @type {Options} */ (Object.fromEntries(drawn)), seed, signs: Object.fromEntries(sign) })
}

/** Headlines that have a mark of their own before them. */
const marked = new Set(['number', 'bullet', 'emoji', 'place', 'topic', 'date', 'bare'])
/** Headlines that end where their line does. */
const standsAlone = new Set(['boxed', 'underlined', 'colon', 'markdown', 'quoted'])

/**
 * Without what no one could tell apart, or no one writes.
 * @param {Style} style
 * @returns {Style}
 */
function coherent(style) {
  const fixed = { ...style }
  if (fixed.layout !== 'headed') {
    Object.assign(fixed, { runIn: 'none', subheads: 'none' })
    // A heading over one matter is as much a section as a headline: nothing stands over it.
    if (fixed.layout === 'topics') {
      Object.assign(fixed, { headlineFrom: 'own', sectionForm: 'none', bylineForm: 'none', body: 'full' })
      if (!/underlined|colon|markdown|strong|number/.test(fixed.headlineForm)) fixed.headlineForm = 'bare'
    } else if (fixed.layout !== 'headlines only') Object.assign(fixed, { headlineForm: 'bare', bylineForm: 'none' })
  }
  if (fixed.layout === 'headlines only' && /own|name|end|glued/.test(fixed.bylineForm)) fixed.bylineForm = 'none'
  // A bare list under a bare heading, without any gap, is a heading over one list: nothing tells its items apart.
  if (fixed.layout === 'headlines only' && fixed.gaps === 'tight' && fixed.sectionForm === 'bare')
    fixed.sectionForm = 'colon'
  if (fixed.layout === 'lists' && /none|lost/.test(fixed.sectionForm)) fixed.sectionForm = 'bare'
  if (fixed.runIn !== 'none') {
    if (!marked.has(fixed.headlineForm)) fixed.headlineForm = 'bare'
    Object.assign(fixed, { bylineForm: 'none', subheads: 'none', headlineFrom: 'own' })
    if (fixed.linkForm === 'first') fixed.linkForm = 'none'
  }
  if (fixed.bylineForm === 'glued') {
    Object.assign(fixed, { subheads: 'none', headlineFrom: 'own' })
    if (standsAlone.has(fixed.headlineForm)) fixed.headlineForm = 'bare'
  }
  if (/dash|pipe|bracket|comma|^by$/.test(fixed.bylineForm)) {
    if (standsAlone.has(fixed.headlineForm)) fixed.headlineForm = 'bare'
    if (/clause|sentence/.test(fixed.headlineFrom)) fixed.headlineFrom = 'own'
  }
  if (standsAlone.has(fixed.headlineForm) && fixed.headlineFrom === 'sentence') fixed.headlineFrom = 'own'
  // One mark has one role in a digest.
  if (fixed.headlineForm === fixed.sectionForm) fixed.sectionForm = fixed.headlineForm === 'bare' ? 'bare' : 'boxed'
  if (fixed.headlineForm === 'strong' && fixed.sectionForm === 'bare') fixed.sectionForm = 'markdown'
  if (fixed.headlineForm === 'markdown' && !/markdown|lost|none/.test(fixed.sectionForm)) fixed.sectionForm = 'markdown'
  if (fixed.headlineForm === 'number' && /number|roman/.test(fixed.sectionForm)) fixed.sectionForm = 'bare'
  if (fixed.headlineForm === 'bullet' && fixed.bulletForm !== 'number') fixed.bulletIndent = 'four'
  if (fixed.sectionForm === 'lost' && !/even|attached|compact|wide|far/.test(fixed.gaps)) fixed.gaps = 'even'
  return fixed
}
