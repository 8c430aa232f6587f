/** What a system's errors mean to someone who has not met their names. */
const words: Record<string, string> = {
  EACCES: 'permission is missing',
  EBUSY: 'another program uses it',
  EDQUOT: 'no more may be written to this disk',
  EEXIST: 'a file of this name is in the way',
  EIO: 'the disk has failed',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENFILE: 'too many files are open',
  ENOENT: 'there is no such file',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of its path is no folder',
  EPERM: 'permission is missing',
  EROFS: 'the disk can only be read',
  EXDEV: 'it is on another disk',
}

/** Why the system refused a file, in plain words; with its own where we know none. */
export function sayRefusal(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return ('code' in error && words[String(error.code)]) || error.message
}
