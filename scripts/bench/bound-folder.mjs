import { bindArchive } from '../../lib/archive/bind.js'
import { loadFolder } from '../../lib/build/load.js'
import { readArchive } from '../../lib/parser/parse.js'
import { emptyLock } from '../../lib/site/addresses/lock.js'
import { settleAddresses } from '../../lib/site/addresses/settle.js'
import { settleIssues } from '../../lib/site/addresses/settle-issues.js'

/**
 * Reads and binds the digests of a folder, as a build of it does.
 * @param {string} folder
 */
export async function boundFolder(folder) {
  const { loaded } = await loadFolder(folder)
  if (!loaded) throw new Error(`${folder} cannot be read`)
  return bound(loaded.folder.inputs, loaded.publication, loaded.lock)
}

/**
 * Reads and binds digests, with the addresses that a build gives them.
 * @param {import('../../lib/parser/parse.js').DigestInput[]} inputs
 * @param {import('../../lib/publication/publication.js').Publication} publication
 * @param {import('../../lib/site/addresses/lock.js').Lock} [lock]
 */
export function bound(inputs, publication, lock = emptyLock()) {
  const issues = settleIssues(readArchive(inputs, publication), lock)
  const archive = bindArchive(issues.readings, inputs, publication)
  const { addresses } = settleAddresses(archive, issues, lock)
  return { archive, addresses }
}
