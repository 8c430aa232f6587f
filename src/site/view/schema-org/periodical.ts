import { type Context, places } from '../context.js'
import { addressesFrom, type Thing } from './thing.js'

/** The publication, as a page tells of it. */
export function periodical(page: string, context: Context): Thing {
  const { publication, language } = context.archive
  const url = addressesFrom(page, context)(places.home)
  return {
    '@type': 'Periodical',
    '@id': url,
    name: publication.title,
    description: publication.description,
    inLanguage: language,
    url,
  }
}
