import { sayRefusal } from '../publication/refusal.js'
import { isErrno } from './hold.js'

/** What the system says no with where nothing is wrong with us: a full disk, a folder that is not ours. */
const refusals = [
  'EACCES',
  'EBUSY',
  'EDQUOT',
  'EEXIST',
  'EIO',
  'EISDIR',
  'EMFILE',
  'ENAMETOOLONG',
  'ENFILE',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
  'EXDEV',
]

/** Why a system refused and what, in plain words, also where other errors were made of them; undefined for a mistake of ours. */
export function systemErrorOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if (isErrno(error, ...refusals))
    return error.path === undefined ? sayRefusal(error) : `${sayRefusal(error)}: ${error.path}`
  return systemErrorOf(error.cause ?? ('originalError' in error ? error.originalError : undefined))
}
