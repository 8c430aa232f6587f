import type { Plugin } from 'unified'
import type { DigestTree } from '../../digest/tree.js'
import { enrichItem } from '../../enrich/enrich.js'
import { settingsOf } from '../../publication/publication.js'
import { stateOf } from '../state.js'
import { dateOf, itemsOf, languageOf } from './digest-of.js'
import { itemWordsOf } from './item-words.js'

/** Asks of every item who says it and what it is about. The tree stays as it is; what is found travels with the file. */
export const digestEnrich: Plugin<[], DigestTree> = () => (tree, file) => {
  const state = stateOf(file)
  const { publication, draft } = state
  const items = itemsOf(tree).map(({ node, section }) => itemWordsOf(node, section))
  const language = draft ? languageOf(draft, publication, file.path ?? '') : 'en'
  const { date } = draft ? dateOf(draft, settingsOf(publication, file.path ?? ''), file.path ?? '') : {}
  const { topics, aliases } = publication
  state.items = items.map((words, index) => ({
    words,
    findings: enrichItem(words, { language, ...(date !== undefined && { date }), topics, aliases, items, index }),
  }))
}
