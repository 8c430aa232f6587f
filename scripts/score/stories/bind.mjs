import { bindArchive } from '../../../lib/archive/bind.js'
import { readArchive } from '../../../lib/parser/parse.js'
import { emptyPublication } from '../../../lib/publication/publication.js'

/** Binds an archive as a build does. @param {import('./gold.mjs').GoldArchive} archive */
export function bindGold({ inputs, digests }) {
  const publication = { ...emptyPublication(''), digests }
  return bindArchive(readArchive(inputs, publication), inputs, publication)
}
