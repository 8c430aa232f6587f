import { isErrno } from './hold.js'

/** What the system says no with where nothing is wrong with us: a full disk, a folder that is not ours. */
const refusals = [
  'EACCES',
  'EBUSY',
  'EDQUOT',
  'EEXIST',
  'EIO',
  'EMFILE',
  'ENAMETOOLONG',
  'ENFILE',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
  'EXDEV',
]

/** The words of a system that refused, also where another error was made of them; undefined for a mistake of ours. */
export function systemErrorOf(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (isErrno(cause, ...refusals)) return cause.message
  }
  return undefined
}
